/**
 * When figures of several organisations may lie side by side, and how much of their spread chance alone would give. It
 * puts nobody in an order.
 */
package io.github.maatstaf.kpi.comparison;
