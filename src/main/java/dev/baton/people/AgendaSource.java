package dev.baton.people;

import dev.baton.chat.OrganizationId;
import java.util.List;
import java.util.Optional;

/** What a feature brings to the agenda of a pod's meetings: what waits, so that both sides should talk about it. */
public interface AgendaSource {

    /** More of one kind are no agenda. */
    int MOST = 5;

    /**
     * Things of one kind.
     *
     * @param title such as {@code Leads past their time}
     * @param points the most pressing first, at most {@value #MOST}
     * @param more how many more there are at least
     */
    record Topic(String title, List<String> points, int more) {

        public Topic {
            points = List.copyOf(points);
        }

        /** Of all that there are. */
        public static Optional<Topic> of(String title, List<String> all) {
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Topic(title, all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST)));
        }
    }

    /** Empty if nothing waits. */
    Optional<Topic> topicOf(OrganizationId organization, PodId pod);
}
