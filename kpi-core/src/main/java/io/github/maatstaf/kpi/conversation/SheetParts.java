package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.narrative.Story;
import java.util.List;

/** What a builder puts together for a sheet. */
record SheetParts(
        List<Topic> topics,
        List<Story> stories,
        List<Question> questions,
        List<Finding> findings,
        int elsewhere,
        int withheldStories) {}
