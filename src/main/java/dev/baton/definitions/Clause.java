package dev.baton.definitions;

import dev.baton.pods.Trait;
import dev.baton.pods.Traits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that both sides have agreed on.
 *
 * @param number from 1; within a pod no other clause ever gets it
 */
public record Clause(int number, Demand demand) {

    /** What a clause demands. */
    public sealed interface Demand {

        /** Such as {@code Country: one of DE, AT}. */
        String words();
    }

    /**
     * Something is known of the lead.
     *
     * @param fields names as {@link Trait#field} or of an organization's own; one of them is enough
     * @param condition what the known has to be like; if null anything will do
     */
    public record Field(List<String> fields, @Nullable Condition condition) implements Demand {

        public Field {
            fields = List.copyOf(fields);
        }

        @Override
        public String words() {
            var labels = fields.stream().map(Field::label).collect(Collectors.joining(" or "));
            return condition == null ? labels + " is filled in" : labels + ": " + condition.words();
        }

        /** What people read; as part of a sentence. */
        private static String label(String field) {
            return Trait.of(field).map(trait -> trait.label().replace("?", "")).orElse(field);
        }

        private boolean isMetBy(Traits traits) {
            return fields.stream()
                    .anyMatch(field ->
                            condition == null ? !traits.text(field).isEmpty() : condition.holds(field, traits));
        }
    }

    /** Something that whoever hands the lead over confirms. */
    public record Statement(String words) implements Demand {}

    /** Such as {@code C7}; a clause keeps it in all versions. */
    public String code() {
        return "C" + number;
    }

    /** What it demands, in words. */
    public String words() {
        return demand.words();
    }

    /** What whoever hands a lead over has to confirm; empty if the clause is about fields. */
    public Optional<String> statement() {
        return demand instanceof Statement(var words) ? Optional.of(words) : Optional.empty();
    }

    /** @param confirmed the codes of statements that were confirmed */
    boolean isMetBy(Traits traits, Set<String> confirmed) {
        return switch (demand) {
            case Field field -> field.isMetBy(traits);
            case Statement ignored -> confirmed.contains(code());
        };
    }

    Clause with(Demand other) {
        return new Clause(number, other);
    }
}
