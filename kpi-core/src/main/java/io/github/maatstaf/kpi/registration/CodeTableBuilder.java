package io.github.maatstaf.kpi.registration;

import java.util.ArrayList;
import java.util.List;

/** Distinct codes, each with the index of its first coming; looking up a known one makes no object. */
final class CodeTableBuilder {
    private final List<String> codes = new ArrayList<>();
    private int[] slots = new int[64];

    /** The index of a code, added if it is new and there is room; -1 if there is none. */
    int add(CharSequence code, int most) {
        int slot = slot(code);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (codes.size() == most) {
            return -1;
        }
        codes.add(code.toString());
        slots[slot] = codes.size();
        if (2 * codes.size() > slots.length) {
            slots = new int[2 * slots.length];
            for (int i = 0; i < codes.size(); i++) {
                slots[slot(codes.get(i))] = i + 1;
            }
        }
        return codes.size() - 1;
    }

    private int slot(CharSequence code) {
        int hash = 0;
        for (int i = 0; i < code.length(); i++) {
            hash = 31 * hash + code.charAt(i);
        }
        hash *= 0x9E3779B9;
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0 && CharSequence.compare(codes.get(slots[slot] - 1), code) != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    List<String> codes() {
        return codes;
    }
}
