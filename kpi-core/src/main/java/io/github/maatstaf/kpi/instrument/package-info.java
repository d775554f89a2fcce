/**
 * What people were asked, and what they answered: the caller's description of a questionnaire or scale, and the
 * assessments made with it. No one's questions are in it.
 */
package io.github.maatstaf.kpi.instrument;
