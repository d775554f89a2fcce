package io.github.maatstaf.kpi.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with people together on one day: a walk-in, a group, a meal in the community centre; the Dutch
 * term is <em>collectieve activiteit</em>.
 *
 * <p>It is no case: nobody needs to be known. How many there were may be counted, estimated or unknown, and some or all of
 * them may be known by their pseudonyms. Unknown is not zero. It holds no names, and says nothing about a worker.
 *
 * <pre>{@code
 * CollectiveActivity activity = CollectiveActivity.builder("A1", LocalDate.of(2025, 3, 4))
 *         .field(TrajectoryField.SERVICE, "eettafel").place("COMMUNITY_CENTRE")
 *         .headcount(23).participants(List.of(ClientRef.of("K7"), ClientRef.of("K8")))
 *         .volunteerHours(new BigDecimal("4.5"))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class CollectiveActivity {
    private final String id;
    private final LocalDate date;
    private final Map<TrajectoryField, List<String>> fields;
    private final String place;
    private final @Nullable Integer headcount;
    private final boolean estimated;
    private final Set<ClientRef> participants;
    private final @Nullable BigDecimal volunteerHours;

    private CollectiveActivity(Builder builder) {
        this.id = builder.id;
        this.date = builder.date;
        this.fields = Collections.unmodifiableMap(new EnumMap<>(builder.fields));
        this.place = builder.place;
        this.headcount = builder.headcount;
        this.estimated = builder.estimated;
        List<ClientRef> sorted = new ArrayList<>(builder.participants);
        sorted.sort(Comparator.comparing(ClientRef::key));
        this.participants = Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
        this.volunteerHours = builder.volunteerHours;
    }

    /**
     * Begins an activity.
     *
     * @param id the source's id of it, 1 to 128 characters; never somebody's name
     * @param date the day; an activity of several days is several activities
     * @return a builder
     * @throws IllegalArgumentException if the id is blank or longer
     */
    public static Builder builder(String id, LocalDate date) {
        return new Builder(id, date);
    }

    /**
     * The source's id.
     *
     * @return never blank
     */
    public String id() {
        return id;
    }

    /**
     * The day.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * What was registered of a field, such as the service or the neighbourhood.
     *
     * @param field a field
     * @return an unmodifiable list; empty if nothing is known
     */
    public List<String> field(TrajectoryField field) {
        return fields.getOrDefault(field, List.of());
    }

    /**
     * Where it was.
     *
     * @return a code such as COMMUNITY_CENTRE; empty if unknown
     */
    public Optional<String> place() {
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    /**
     * How many people were there, as the source gives it.
     *
     * @return 0 or more; empty if nobody counted
     */
    public OptionalInt headcount() {
        return headcount == null ? OptionalInt.empty() : OptionalInt.of(headcount);
    }

    /**
     * Whether the number of people was estimated.
     *
     * @return false if it was counted, or is unknown
     */
    public boolean isEstimated() {
        return estimated;
    }

    /**
     * Those who are known to have been there.
     *
     * @return an unmodifiable set; empty if nobody is known, whether anybody came or not
     */
    public Set<ClientRef> participants() {
        return participants;
    }

    /**
     * How many people were there, as far as can be told: the headcount, and at least those who are known.
     *
     * @return empty if neither is known, which is not zero
     */
    public OptionalInt present() {
        if (headcount == null) {
            return participants.isEmpty() ? OptionalInt.empty() : OptionalInt.of(participants.size());
        }
        return OptionalInt.of(Math.max(headcount, participants.size()));
    }

    /**
     * How many of those present are not known.
     *
     * @return 0 or more; empty if nobody knows how many were there
     */
    public OptionalInt unknownPresent() {
        OptionalInt present = present();
        return present.isEmpty() ? present : OptionalInt.of(present.getAsInt() - participants.size());
    }

    /**
     * Whether more people are known to have been there than were counted. Both stand; one of them is worth a look.
     *
     * @return true if the headcount is lower than the number of known participants
     */
    public boolean isHeadcountTooLow() {
        return headcount != null && headcount < participants.size();
    }

    /**
     * How many hours volunteers gave, all of them together.
     *
     * @return in hours, at most two decimals; empty if unknown
     */
    public Optional<BigDecimal> volunteerHours() {
        return Optional.ofNullable(volunteerHours);
    }

    /**
     * This activity with other known participants, such as the references that clients go by after a merge.
     *
     * @param known their pseudonyms; the same one twice counts once
     * @return a copy
     */
    public CollectiveActivity withParticipants(Collection<ClientRef> known) {
        Builder builder = new Builder(id, date);
        builder.fields.putAll(fields);
        builder.place = place;
        builder.headcount = headcount;
        builder.estimated = estimated;
        builder.volunteerHours = volunteerHours;
        return builder.participants(known).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CollectiveActivity activity
                && id.equals(activity.id)
                && date.equals(activity.date)
                && fields.equals(activity.fields)
                && place.equals(activity.place)
                && Objects.equals(headcount, activity.headcount)
                && estimated == activity.estimated
                && participants.equals(activity.participants)
                && Objects.equals(volunteerHours, activity.volunteerHours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, date, fields, place, headcount, estimated, participants, volunteerHours);
    }

    /** Such as {@code A1 on 2025-03-04: 23 present, 2 of them known, 4.5 volunteer hours}; without anybody's key. */
    @Override
    public String toString() {
        OptionalInt present = present();
        String people = present.isEmpty()
                ? "nobody counted"
                : (estimated ? "about " : "") + present.getAsInt() + " present, " + participants.size()
                        + " of them known";
        return id + " on " + date + ": " + people
                + (volunteerHours == null ? "" : ", " + volunteerHours.toPlainString() + " volunteer hours");
    }

    /**
     * Collects an activity. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final int LONGEST_ID = 128;
        private static final int MOST_PEOPLE = 1_000_000;
        private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);
        private static final int DECIMALS = 2;

        private final String id;
        private final LocalDate date;
        private final Map<TrajectoryField, List<String>> fields = new EnumMap<>(TrajectoryField.class);
        private final Set<ClientRef> participants = new LinkedHashSet<>();
        private String place = "";
        private @Nullable Integer headcount;
        private boolean estimated;
        private @Nullable BigDecimal volunteerHours;

        private Builder(String id, LocalDate date) {
            String stripped = id.strip();
            if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST_ID) {
                throw new IllegalArgumentException("An activity's id has 1 to " + LONGEST_ID + " characters");
            }
            this.id = stripped;
            this.date = Objects.requireNonNull(date, "date");
        }

        /**
         * Says what is known of a field, in place of anything said before.
         *
         * @param field any field but the signal source, which an activity does not have
         * @param values the value, or values if the field takes several; not blank
         * @return this builder
         * @throws IllegalArgumentException if an activity has no such field, a value is blank, or there are too many
         */
        public Builder field(TrajectoryField field, String... values) {
            if (field == TrajectoryField.SIGNAL_SOURCE) {
                throw new IllegalArgumentException("An activity has no " + field + ": nobody signals it");
            }
            if (values.length > 1 && !field.isMultiValued()) {
                throw new IllegalArgumentException(field + " takes one value, not " + values.length);
            }
            List<String> distinct =
                    Arrays.stream(values).map(String::strip).distinct().sorted().toList();
            if (distinct.contains("")) {
                throw new IllegalArgumentException("A value of " + field + " is not blank; leave it out if unknown");
            }
            if (distinct.isEmpty()) {
                fields.remove(field);
            } else {
                fields.put(field, distinct);
            }
            return this;
        }

        /**
         * Says where it was.
         *
         * @param code such as COMMUNITY_CENTRE, never an address; blank for unknown
         * @return this builder
         */
        public Builder place(String code) {
            place = code.strip();
            return this;
        }

        /**
         * Says how many people were counted.
         *
         * @param people from 0 to 1,000,000
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder headcount(int people) {
            headcount = checked(people);
            estimated = false;
            return this;
        }

        /**
         * Says how many people there were by estimate.
         *
         * @param people from 0 to 1,000,000
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder estimatedHeadcount(int people) {
            headcount = checked(people);
            estimated = true;
            return this;
        }

        private static int checked(int people) {
            if (people < 0 || people > MOST_PEOPLE) {
                throw new IllegalArgumentException("A headcount is 0 to " + MOST_PEOPLE + ", not " + people);
            }
            return people;
        }

        /**
         * Adds people who are known to have been there; the same one twice counts once.
         *
         * @param known their pseudonyms
         * @return this builder
         */
        public Builder participants(Collection<ClientRef> known) {
            known.forEach(each -> participants.add(Objects.requireNonNull(each, "participant")));
            return this;
        }

        /**
         * Says how many hours volunteers gave, all of them together.
         *
         * @param hours from 0 to 100,000, at most two decimals
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range or has more decimals
         */
        public Builder volunteerHours(BigDecimal hours) {
            boolean small = hours.precision() <= 34 && Math.abs((long) hours.scale()) <= 18;
            BigDecimal plain = small ? hours.stripTrailingZeros() : hours;
            if (!small || plain.scale() > DECIMALS || plain.signum() < 0 || plain.compareTo(MOST_HOURS) > 0) {
                throw new IllegalArgumentException(
                        "Volunteer hours are 0 to " + MOST_HOURS + ", with at most " + DECIMALS + " decimals");
            }
            volunteerHours = plain.scale() < 0 ? plain.setScale(0) : plain;
            return this;
        }

        /**
         * Makes the activity.
         *
         * @return the activity
         */
        public CollectiveActivity build() {
            return new CollectiveActivity(this);
        }

        /** Which activity it becomes. */
        @Override
        public String toString() {
            return "The activity " + id + " on " + date + ", not built yet";
        }
    }
}
