/** Names that several packages say, and the nearest to a name that is not there. Not exported. */
package io.github.maatstaf.kpi.naming;
