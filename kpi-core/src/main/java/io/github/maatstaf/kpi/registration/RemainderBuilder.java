package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Optional;

/**
 * Makes a registration anew without one client: not marked, but as if the client had never been in it. The lists of codes
 * are made anew too, so that a code that only this client had is gone.
 */
final class RemainderBuilder {
    private final ClientRef erased;
    private final Registration.Builder builder;

    private RemainderBuilder(ClientRef erased, Registration.Builder builder) {
        this.erased = erased;
        this.builder = builder;
    }

    static Registration of(Registration registration, ClientRef erased) {
        Registration.Builder builder = Registration.builder().observedUntil(registration.observedUntil());
        registration.purpose().ifPresent(builder::purpose);
        new RemainderBuilder(erased, builder).addAll(registration);
        return builder.build().value();
    }

    private void addAll(Registration registration) {
        registration.trajectories().stream()
                .filter(trajectory -> !isErased(trajectory.client()))
                .forEach(this::add);
        registration.assessments().all().stream()
                .filter(score -> !score.client().equals(erased))
                .forEach(builder::add);
        registration.answers().all().stream()
                .filter(answer -> !isErased(answer.respondent()))
                .forEach(builder::add);
        registration
                .activities()
                .forEach(activity -> builder.add(
                        activity.participants().contains(erased)
                                ? activity.withParticipants(activity.participants().stream()
                                        .filter(client -> !client.equals(erased))
                                        .toList())
                                : activity));
        registration.figures().all().forEach(builder::add);
    }

    private boolean isErased(Optional<ClientRef> client) {
        return client.isPresent() && client.get().equals(erased);
    }

    private void add(Trajectory trajectory) {
        builder.begin(trajectory.id());
        trajectory.client().ifPresent(client -> builder.client(client.key()));
        trajectory.household().ifPresent(household -> builder.household(household.key()));
        trajectory.predecessor().ifPresent(builder::predecessor);
        for (TrajectoryField field : TrajectoryField.values()) {
            trajectory.field(field).forEach(value -> builder.field(field, value));
        }
        trajectory.events().forEach(this::add);
        builder.end();
    }

    private void add(ProcessEvent event) {
        builder.event(event.type(), event.date());
        event.outcome().ifPresent(builder::outcome);
        event.complexity().ifPresent(builder::complexity);
        event.reason().ifPresent(builder::reason);
        event.reached().ifPresent(builder::reached);
        event.place().ifPresent(builder::place);
        event.partner().ifPresent(builder::partner);
        if (!event.lifeDomains().isEmpty()) {
            builder.lifeDomains(event.lifeDomains());
        }
    }
}
