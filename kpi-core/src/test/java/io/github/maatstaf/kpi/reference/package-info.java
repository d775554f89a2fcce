/**
 * Our numbers beside those of other programs. Each file in {@code src/test/resources/reference} names the package,
 * version and call that computed it; one class here runs one file. To add a file: copy it there, write a class that
 * extends {@link io.github.maatstaf.kpi.reference.ReferenceContract} and compares what it has.
 */
package io.github.maatstaf.kpi.reference;
