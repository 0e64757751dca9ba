package dev.baton.briefs;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom of a pod a brief addresses. */
enum Readers {
    SALES("Sales"),
    BOTH("Sales and marketing");

    private final String label;

    Readers(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Set<PersonId> in(Pod pod) {
        var sales = pod.sales().people();
        return this == SALES
                ? sales
                : Stream.concat(sales.stream(), pod.marketing().people().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
