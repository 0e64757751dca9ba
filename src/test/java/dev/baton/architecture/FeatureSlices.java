package dev.baton.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** One slice for each of some packages; everything else is no slice. */
final class FeatureSlices implements SliceAssignment {

    static final Set<String> FEATURES =
            Set.of("leads", "bridge", "briefs", "standups", "feedback", "polls", "roles", "intake");

    private final Set<String> packages;

    FeatureSlices() {
        this.packages = FEATURES;
    }

    /** Features and the named packages: none of them may depend on another. */
    FeatureSlices(String... platforms) {
        this.packages = new java.util.HashSet<>(FEATURES);
        this.packages.addAll(Set.of(platforms));
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 && packages.contains(parts[2])
                ? SliceIdentifier.of(parts[2])
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "one for each of " + packages;
    }
}
