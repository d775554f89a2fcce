package io.github.maatstaf.kpi.conversation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words with which a text would judge a figure, in Dutch and English. No text of the library holds one. */
final class ForbiddenWords {
    private static final Pattern VERDICT = Pattern.compile(
            "(?<!\\p{L})(beter\\p{L}*|slechter\\p{L}*|verbeter\\p{L}*|verslechter\\p{L}*|goede?|goeds|slechte?|slechts?t"
                    + "|better|worse|worst|improv\\p{L}*|worsen\\p{L}*|deteriorat\\p{L}*|good|bad|badly"
                    + "|streefwaarde\\p{L}*|targets?|ranking\\p{L}*|stoplicht\\p{L}*|effect of|effect van)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ForbiddenWords() {}

    static List<String> in(String text) {
        return VERDICT.matcher(text).results().map(MatchResult::group).toList();
    }
}
