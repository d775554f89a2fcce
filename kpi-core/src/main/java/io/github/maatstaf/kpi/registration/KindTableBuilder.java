package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.packed.KindCodes;
import io.github.maatstaf.kpi.packed.KindKey;
import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The kinds of events in the making, and the codes that they refer to. */
final class KindTableBuilder {
    /** Marks of a kind: what it says about complexity. */
    static final int RECORDED_LOW = 1;

    static final int RECORDED_HIGH = 2;
    static final int RECORDED = RECORDED_LOW | RECORDED_HIGH;
    static final int PROFESSIONAL_JOINED = 4;
    static final int CLOSED = 8;

    /** The standard types come first, in their own order. */
    private static final int SIGNAL = EventType.standard().indexOf(EventType.SIGNAL);

    private static final int FIRST_ONES = 16;

    private static final int RECENT_BITS = 7;

    /** One that gives each standard type a place of its own. */
    private static final int SPREAD = 0xC2B2AE35;

    /** As many as an event's 16 bits can tell apart. */
    private static final int MOST_KINDS = 1 << 16;

    private final List<EventType> types = new ArrayList<>();
    private final Map<EventType, Integer> typeIndex = new HashMap<>();
    /** By a spread of their hash, types that were asked about lately, and their indexes: nearly every event's is there. */
    private final @Nullable EventType[] recentTypes = new EventType[1 << RECENT_BITS];

    private final int[] recentIndex = new int[1 << RECENT_BITS];
    private final List<ClosureReason> reasons = new ArrayList<>();
    private final Map<ClosureReason, Integer> reasonIndex = new HashMap<>();
    private final List<NetworkPartner> partners = new ArrayList<>();
    private final Map<NetworkPartner, Integer> partnerIndex = new HashMap<>();
    private final CodeTableBuilder places = new CodeTableBuilder();

    private int size;
    private long[] keys = new long[64];
    private byte[] groups = new byte[64];
    private byte[] marks = new byte[64];
    private int[] slots = new int[256];

    KindTableBuilder() {
        EventType.standard().forEach(this::type);
    }

    /** The index of a type, or -1 if there are too many. */
    int type(EventType type) {
        int recent = type.hashCode() * SPREAD >>> Integer.SIZE - RECENT_BITS;
        if (recentTypes[recent] != type) {
            int index = index(type, types, typeIndex, KindKey.MOST_TYPES);
            if (index < 0) {
                return index;
            }
            recentTypes[recent] = type;
            recentIndex[recent] = index;
        }
        return recentIndex[recent];
    }

    /** The index of a closure reason, or -1 if there are too many. */
    int reason(ClosureReason reason) {
        return index(reason, reasons, reasonIndex, KindKey.MOST_REASONS);
    }

    /** The index of a network partner, or -1 if there are too many. */
    int partner(NetworkPartner partner) {
        return index(partner, partners, partnerIndex, KindKey.MOST_PARTNERS);
    }

    /** The index of a place, or -1 if there are too many. */
    int place(CharSequence place) {
        return places.add(place, KindKey.MOST_PLACES);
    }

    /** Codes are mostly the same few objects, which a look at the first ones finds sooner than a map. */
    private static <T> int index(T code, List<T> codes, Map<T, Integer> known, int most) {
        int looked = Math.min(codes.size(), FIRST_ONES);
        for (int i = 0; i < looked; i++) {
            if (codes.get(i) == code) {
                return i;
            }
        }
        Integer index = known.get(code);
        if (index != null) {
            return index;
        }
        if (codes.size() == most) {
            return -1;
        }
        codes.add(code);
        known.put(code, codes.size() - 1);
        return codes.size() - 1;
    }

    /** The kind with a key, or -1 if there are too many kinds. */
    int kind(long key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == MOST_KINDS) {
            return -1;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            groups = Arrays.copyOf(groups, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        keys[size] = key;
        ProcessEvent event = event(size, LocalDate.EPOCH);
        groups[size] = (byte) CourseTable.groupOf(event);
        marks[size] = (byte) marksOf(event);
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            slots = new int[2 * slots.length];
            for (int i = 0; i < size; i++) {
                slots[slot(keys[i])] = i + 1;
            }
        }
        return size - 1;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int marksOf(ProcessEvent event) {
        if (event.type().equals(EventType.COMPLEXITY)) {
            return event.complexity()
                    .map(it -> it.ordinal() == 0 ? RECORDED_LOW : RECORDED_HIGH)
                    .orElse(0);
        }
        if (event.type().equals(EventType.PARTNER_JOINED)) {
            return event.partner().filter(NetworkPartner::isProfessional).isPresent() ? PROFESSIONAL_JOINED : 0;
        }
        boolean wrong = event.reason()
                .filter(reason -> reason.meaning() == ClosureMeaning.WRONG_ENTRY)
                .isPresent();
        return event.type().equals(EventType.CLOSURE) && !wrong ? CLOSED : 0;
    }

    int size() {
        return size;
    }

    int group(int kind) {
        return groups[kind];
    }

    int marks(int kind) {
        return marks[kind];
    }

    boolean isSignal(int kind) {
        return KindKey.type(keys[kind]) == SIGNAL;
    }

    EventType typeOf(int kind) {
        return types.get(KindKey.type(keys[kind]));
    }

    /** An event of a kind. */
    ProcessEvent event(int kind, LocalDate date) {
        long key = keys[kind];
        return EventDecoder.event(
                key,
                date,
                types.get(KindKey.type(key)),
                KindKey.reason(key) < 0 ? null : reasons.get(KindKey.reason(key)),
                KindKey.place(key) < 0 ? null : places.codes().get(KindKey.place(key)),
                KindKey.partner(key) < 0 ? null : partners.get(KindKey.partner(key)));
    }

    /** The key of an event whose codes are known here. */
    long keyOf(ProcessEvent event) {
        long key = type(event.type());
        key = event.outcome().isPresent()
                ? KindKey.withOutcome(key, event.outcome().get().ordinal())
                : key;
        key = event.complexity().isPresent()
                ? KindKey.withComplexity(key, event.complexity().get().ordinal())
                : key;
        key = event.reached().isPresent()
                ? KindKey.withReached(key, event.reached().get() ? 1 : 0)
                : key;
        key = event.reason().isPresent()
                ? KindKey.withReason(key, reason(event.reason().get()))
                : key;
        key = event.place().isPresent()
                ? KindKey.withPlace(key, place(event.place().get()))
                : key;
        key = event.partner().isPresent()
                ? KindKey.withPartner(key, partner(event.partner().get()))
                : key;
        return KindKey.withLifeDomains(key, bits(event.lifeDomains()));
    }

    static int bits(Iterable<LifeDomain> domains) {
        int bits = 0;
        for (LifeDomain domain : domains) {
            bits |= 1 << domain.ordinal();
        }
        return bits;
    }

    /** The kinds that are used, with their codes in natural order, and for each old kind its new index. */
    Ordered ordered(boolean[] used) {
        boolean[] typeUsed = new boolean[types.size()];
        boolean[] reasonUsed = new boolean[reasons.size()];
        boolean[] placeUsed = new boolean[places.codes().size()];
        boolean[] partnerUsed = new boolean[partners.size()];
        for (int kind = 0; kind < size; kind++) {
            if (used[kind]) {
                typeUsed[KindKey.type(keys[kind])] = true;
                mark(reasonUsed, KindKey.reason(keys[kind]));
                mark(placeUsed, KindKey.place(keys[kind]));
                mark(partnerUsed, KindKey.partner(keys[kind]));
            }
        }
        int[] type = CodeOrder.of(types, typeUsed, Comparator.comparing(EventType::code));
        int[] reason = CodeOrder.of(
                reasons, reasonUsed, Comparator.comparing(ClosureReason::code).thenComparing(ClosureReason::meaning));
        int[] place = CodeOrder.of(places.codes(), placeUsed, Comparator.naturalOrder());
        int[] partner = CodeOrder.of(
                partners,
                partnerUsed,
                Comparator.comparing(NetworkPartner::code).thenComparing(NetworkPartner::isProfessional));
        long[] renamed = new long[size];
        for (int kind = 0; kind < size; kind++) {
            renamed[kind] = used[kind] ? renamed(keys[kind], type, reason, place, partner) : 0;
        }
        long[] sorted = IntStream.range(0, size)
                .filter(kind -> used[kind])
                .mapToLong(kind -> renamed[kind])
                .sorted()
                .toArray();
        int[] newKind = new int[size];
        for (int kind = 0; kind < size; kind++) {
            newKind[kind] = used[kind] ? Arrays.binarySearch(sorted, renamed[kind]) : -1;
        }
        return new Ordered(newKind, new PackedKinds(sorted, codes(type, reason, place, partner)));
    }

    private static void mark(boolean[] used, int index) {
        if (index >= 0) {
            used[index] = true;
        }
    }

    private static long renamed(long key, int[] type, int[] reason, int[] place, int[] partner) {
        long renamed = key & ~(KindKey.MOST_TYPES - 1L) | type[KindKey.type(key)];
        renamed = KindKey.reason(key) < 0 ? renamed : KindKey.withReason(renamed, reason[KindKey.reason(key)]);
        renamed = KindKey.place(key) < 0 ? renamed : KindKey.withPlace(renamed, place[KindKey.place(key)]);
        return KindKey.partner(key) < 0 ? renamed : KindKey.withPartner(renamed, partner[KindKey.partner(key)]);
    }

    private KindCodes codes(int[] type, int[] reason, int[] place, int[] partner) {
        List<ClosureReason> keptReasons = CodeOrder.inOrder(reasons, reason);
        List<NetworkPartner> keptPartners = CodeOrder.inOrder(partners, partner);
        return new KindCodes(
                CodeOrder.inOrder(types, type).stream().map(EventType::code).toList(),
                keptReasons.stream().map(ClosureReason::code).toList(),
                keptReasons.stream().map(it -> it.meaning().ordinal()).toList(),
                CodeOrder.inOrder(places.codes(), place),
                keptPartners.stream().map(NetworkPartner::code).toList(),
                keptPartners.stream().map(NetworkPartner::isProfessional).toList());
    }

    /** Kinds in a new order, with the new index of each old one. */
    record Ordered(int[] newKind, PackedKinds kinds) {}
}
