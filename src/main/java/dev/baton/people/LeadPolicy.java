package dev.baton.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a pod has agreed on about the answers of sales.
 *
 * @param normal the time in which sales answers
 * @param hot the same for a hot lead; not longer
 * @param touches how many there should be before marketing hands a lead over; 0 if that doesn't matter
 */
public record LeadPolicy(Duration normal, Duration hot, Counting counting, Breach breach, int touches) {

    /** As long as nobody says how many. */
    static final int TOUCHES = 5;

    /** What a new pod is asked to agree on for hot leads. */
    static final Duration HOT = Duration.ofHours(1);

    /** In which time an answer is due. */
    public enum Counting {
        /** The pod's working time. */
        POD,
        /** The working time of whoever the lead is offered to, but for absences; of a lead that is open, the pod's. */
        ASSIGNEE,
        /** Around the clock. */
        PLAIN
    }

    /** What comes when the time is over, besides telling who leads sales. */
    public enum Breach {
        /** The next in turn is asked, by the organization's rules; everybody may accept it if there is none. */
        NEXT,
        /** Everybody in sales may accept the lead. */
        OPEN,
        /** Nothing: whoever leads sales decides. */
        ESCALATE
    }

    public LeadPolicy {
        hot = hot.compareTo(normal) > 0 ? normal : hot;
    }

    /** As long as a pod says nothing else. */
    static LeadPolicy of(Duration response) {
        return new LeadPolicy(response, HOT, Counting.POD, Breach.OPEN, TOUCHES);
    }

    /** The time in which sales answers. */
    public Duration response(boolean isHot) {
        return isHot ? hot : normal;
    }

    /** How the time is counted of a lead that is offered to a person, or is open. */
    static Reckoning reckoning(Counting counting, PodPolicy policy, @Nullable Person assignee) {
        return switch (counting) {
            case PLAIN -> new Reckoning.Plain();
            case POD -> new Reckoning.Working(policy.workdays());
            case ASSIGNEE -> new Reckoning.Working(assignee == null ? policy.workdays() : policy.workdaysOf(assignee));
        };
    }
}
