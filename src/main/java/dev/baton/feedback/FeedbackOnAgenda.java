package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.people.AgendaSource;
import dev.baton.people.PodId;
import java.util.List;
import java.util.Optional;

/** Feedback that nobody has answered, for a pod's meetings: what is overdue the longest comes first. */
final class FeedbackOnAgenda implements AgendaSource {

    private static final int LOOKED_AT = 50;

    private final Items items;

    FeedbackOnAgenda(Items items) {
        this.items = items;
    }

    @Override
    public Optional<Topic> topicOf(OrganizationId organization, PodId pod) {
        List<String> points = items.unanswered(organization, pod, LOOKED_AT).stream()
                .map(item -> item.heard().kind().label() + " " + ItemCards.called(item) + " #"
                        + item.id().code())
                .toList();
        return Topic.of("Unanswered feedback", points);
    }
}
