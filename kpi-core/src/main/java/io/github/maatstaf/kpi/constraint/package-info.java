/**
 * Jakarta Bean Validation for the caller's own form beans: the same checks, codes and texts as the plain types give. Nothing
 * else in the library needs the validation API; a program without it never loads a class of this package.
 */
package io.github.maatstaf.kpi.constraint;
