package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.scope.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Step 1 as somebody typed it. */
record ScopeForm(
        @NotBlank String service,
        String partOf,
        @NotEmpty List<@NotBlank @Size(max = 200) String> groups,
        @NotEmpty List<@NotBlank @Size(max = 200) String> effects) {

    Scope toScope() {
        Scope.Builder scope = Scope.builder(service);
        if (!partOf.isBlank()) {
            scope.partOf(partOf);
        }
        groups.forEach(scope::forGroup);
        effects.forEach(scope::wanting);
        return scope.build();
    }
}
