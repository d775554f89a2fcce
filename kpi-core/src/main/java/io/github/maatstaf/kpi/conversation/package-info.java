/**
 * The conversation sheet: figures, stories and questions on a few pages that people can put on a table. It begins a
 * conversation and settles no account.
 */
package io.github.maatstaf.kpi.conversation;
