package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.catalogue.Audience;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that people said about one chosen KPI; a text that is empty was not given. */
record Said(
        String effect,
        List<Hope> hopes,
        @Nullable Audience audience,
        String why,
        Set<Proposed> proposals,
        Set<Agreed> agreements,
        String criterion) {
    static final Said NOTHING = new Said("", List.of(), null, "", Set.of(), Set.of(), "");

    Said forEffect(String text) {
        return new Said(text, hopes, audience, why, proposals, agreements, criterion);
    }

    /** A role has one hope for a KPI; a later one takes its place. */
    Said hoping(Hope hope) {
        List<Hope> all = new ArrayList<>(hopes);
        int at = 0;
        while (at < all.size() && !all.get(at).by().equals(hope.by())) {
            at++;
        }
        if (at < all.size()) {
            all.set(at, hope);
        } else {
            all.add(hope);
        }
        return new Said(effect, List.copyOf(all), audience, why, proposals, agreements, criterion);
    }

    Said discussedWith(Audience circle) {
        return new Said(effect, hopes, circle, why, proposals, agreements, criterion);
    }

    Said because(String reason) {
        return new Said(effect, hopes, audience, reason, proposals, agreements, criterion);
    }

    Said proposed(Proposed proposed) {
        return new Said(effect, hopes, audience, why, with(proposals, proposed), agreements, criterion);
    }

    Said agreed(Agreed agreed) {
        return new Said(effect, hopes, audience, why, proposals, with(agreements, agreed), criterion);
    }

    Said meaning(String text) {
        return new Said(effect, hopes, audience, why, proposals, agreements, text);
    }

    private static <T> Set<T> with(Set<T> some, T one) {
        Set<T> all = new LinkedHashSet<>(some);
        all.add(one);
        return all;
    }
}
