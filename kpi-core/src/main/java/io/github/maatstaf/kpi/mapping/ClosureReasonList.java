package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import java.util.List;
import java.util.Optional;

/**
 * A public list of reasons for closing, and what each of them means in this library's words; the Dutch term is
 * <em>concordantietabel van afsluitredenen</em>.
 *
 * <p>The codes and words are the list's owner's; which meaning stands beside them is Maatstaf's reading, and says so
 * where the word alone leaves room. One code can mean two things in two lists: {@code 31} is "as planned" in youth care
 * ({@code IJW-307}) and "moved" in social support ({@code IWMO-307}), so a code is never read without its list.
 *
 * <p>It is no release of a standard. {@code IJW-307} and {@code IWMO-307} are the code lists JZ588 and WMO588 of release
 * 3.2 as copies in public repositories have them; they were not held against what Zorginstituut Nederland publishes, and
 * older releases give other meanings to some codes (WMO588 of iWmo 2: 19, 20 and 32 to 34). Hold a list against the
 * release that your system sends before you use it; {@link #source()} says where it was taken from, and is the first line
 * of its text.
 *
 * @since 0.1
 */
public final class ClosureReasonList {
    private final String id;
    private final String source;
    private final boolean whole;
    private final List<Entry> entries;

    ClosureReasonList(String id, String source, boolean whole, List<Entry> entries) {
        this.id = id;
        this.source = source;
        this.whole = whole;
        this.entries = List.copyOf(entries);
    }

    /**
     * The lists that the library knows.
     *
     * @return an unmodifiable list
     */
    public static List<ClosureReasonList> standard() {
        return ClosureReasonData.LISTS;
    }

    /**
     * The list with an id.
     *
     * @param id such as {@code IJW-307}
     * @return the list
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    public static ClosureReasonList of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No list of closure reasons: \"" + id
                + "\"; expected one of "
                + standard().stream().map(ClosureReasonList::id).toList()));
    }

    static Optional<ClosureReasonList> find(String id) {
        return standard().stream().filter(list -> list.id.equals(id)).findFirst();
    }

    /**
     * The list's id.
     *
     * @return such as {@code IJW-307}
     */
    public String id() {
        return id;
    }

    /**
     * Where the list was taken from, and what it was not held against.
     *
     * @return in Dutch: the title of the document or the model, its release, and whether it was read from a copy
     */
    public String source() {
        return source;
    }

    /**
     * Whether all reasons of the source are in it.
     *
     * @return false if only some of them could be seen
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * The reasons.
     *
     * @return an unmodifiable list in the order of the source
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The reason with a code of the list's owner.
     *
     * @param theirCode such as {@code 31}
     * @return empty if the list has no such code
     */
    public Optional<Entry> entry(String theirCode) {
        return entries.stream()
                .filter(entry -> entry.theirCode.equals(theirCode))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClosureReasonList list
                && id.equals(list.id)
                && source.equals(list.source)
                && whole == list.whole
                && entries.equals(list.entries);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A line for each reason. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(id).append(" (").append(source).append(')');
        entries.forEach(entry -> text.append('\n').append(entry));
        return text.toString();
    }

    /**
     * One reason of a list.
     *
     * @since 0.1
     */
    public static final class Entry {
        private final String theirCode;
        private final String theirLabel;
        private final ClosureReason reason;
        private final boolean closes;
        private final boolean certain;

        Entry(String theirCode, String theirLabel, ClosureReason reason, boolean closes, boolean certain) {
            this.theirCode = theirCode;
            this.theirLabel = theirLabel;
            this.reason = reason;
            this.closes = closes;
            this.certain = certain;
        }

        /**
         * The code of the list's owner.
         *
         * @return such as {@code 31}
         */
        public String theirCode() {
            return theirCode;
        }

        /**
         * The words of the list's owner, in Dutch.
         *
         * @return such as {@code Levering is volgens plan beëindigd}
         */
        public String theirLabel() {
            return theirLabel;
        }

        /**
         * What it is in this library's words.
         *
         * @return the reason with its meaning
         */
        public ClosureReason reason() {
            return reason;
        }

        /**
         * The meaning of {@link #reason()}.
         *
         * @return the meaning; {@link ClosureMeaning#OTHER_OR_UNKNOWN} for one that closes nothing
         */
        public ClosureMeaning meaning() {
            return reason.meaning();
        }

        /**
         * Whether it closes a trajectory at all.
         *
         * @return false for "temporarily ended"
         */
        public boolean closes() {
            return closes;
        }

        /**
         * Whether the owner's words leave no room for another reading.
         *
         * @return false if an organisation should look at it before it uses it
         */
        public boolean isCertain() {
            return certain;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry
                    && theirCode.equals(entry.theirCode)
                    && theirLabel.equals(entry.theirLabel)
                    && reason.equals(entry.reason)
                    && closes == entry.closes
                    && certain == entry.certain;
        }

        @Override
        public int hashCode() {
            return theirCode.hashCode();
        }

        /** Such as {@code 31 Levering is volgens plan beëindigd: COMPLETED, AS_PLANNED}. */
        @Override
        public String toString() {
            return theirCode + (theirLabel.equals(theirCode) ? "" : " " + theirLabel) + ": " + reason + ", "
                    + (closes ? reason.meaning() : "closes nothing") + (certain ? "" : " (Maatstaf's reading)");
        }
    }
}
