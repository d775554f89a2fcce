/** Files written whole or not at all; not exported. */
package io.github.maatstaf.kpi.json.files;
