/** The catalogue's editions as data, and the one class that reads them. */
package io.github.maatstaf.kpi.library;
