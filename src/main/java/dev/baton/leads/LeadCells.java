package dev.baton.leads;

import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.pods.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a lead in a file. Why it was lost or returned is none of them. */
final class LeadCells {

    private static final int THOUSANDTHS = 3;

    /**
     * A lead and who and what it names.
     *
     * @param pod empty if it is gone
     */
    record Line(Lead lead, Optional<Pod> pod, Optional<Person> owner, Optional<Person> asked) {

        private String written(Instant moment) {
            return SheetMoments.written(
                    moment, pod.map(each -> each.policy().zone()).orElse(ZoneOffset.UTC));
        }

        /** When it came into the state that it is in; one that is open isn't closed. */
        private String closed() {
            return lead.state().isOpen()
                    ? ""
                    : lead.progress().last().map(step -> written(step.at())).orElse("");
        }

        private String until() {
            return lead.state() == State.RECYCLED
                    ? Optional.ofNullable(lead.progress().until())
                            .map(this::written)
                            .orElse("")
                    : "";
        }
    }

    static List<String> of(Line line) {
        return LeadColumn.written().stream().map(column -> cell(column, line)).toList();
    }

    private static String cell(LeadColumn column, Line line) {
        var lead = line.lead();
        return switch (column) {
            case ID -> lead.id().code();
            case POD -> line.pod().map(Pod::name).orElse("");
            case STATE -> lead.state().name().toLowerCase(Locale.ROOT);
            case OFFERED -> line.written(lead.offer().at());
            case OWNER_NAME -> line.owner().map(Person::name).orElse("");
            case OWNER -> line.owner().map(Person::email).orElse("");
            case ASKED -> line.asked().map(Person::name).orElse("");
            default -> outcome(column, line);
        };
    }

    private static String outcome(LeadColumn column, Line line) {
        var won = line.lead().progress().won();
        return switch (column) {
            case CLOSED -> line.closed();
            case UNTIL -> line.until();
            case WORTH -> amount(won);
            case WORTH_CURRENCY -> currency(won);
            default -> known(column, line.lead().particulars());
        };
    }

    private static String known(LeadColumn column, Particulars known) {
        return switch (column) {
            case COMPANY -> known.company();
            case CONTACT -> known.contact();
            case EMAIL -> known.email();
            case PHONE -> known.phone();
            case CAMPAIGN -> known.campaign();
            case WHY_NOW -> known.whyNow();
            case NEXT_STEP -> known.nextStep();
            case NOTE -> known.note();
            default -> weight(column, known);
        };
    }

    private static String weight(LeadColumn column, Particulars known) {
        return switch (column) {
            case PRIORITY -> known.hot() ? "hot" : "normal";
            case VALUE -> amount(known.value());
            case CURRENCY -> currency(known.value());
            default -> detail(column, known.details());
        };
    }

    private static String detail(LeadColumn column, Details known) {
        return switch (column) {
            case COUNTRY -> known.country();
            case REGION -> known.region();
            case INDUSTRY -> known.industry();
            case SIZE -> Details.plain(known.size());
            case SCORE -> Details.plain(known.score());
            case SOURCE -> known.source();
            case TOUCHES -> Objects.toString(known.touches().count(), "");
            case LAST_TOUCH -> Objects.toString(known.touches().last(), "");
            case ATTRIBUTES -> DetailsForm.lines(known);
            default -> "";
        };
    }

    /** With three decimals the point would be read as one that groups thousands. */
    private static String amount(@Nullable Money money) {
        if (money == null) {
            return "";
        }
        var exact = money.amount();
        return Details.plain(exact.scale() == THOUSANDTHS ? exact.setScale(THOUSANDTHS + 1) : exact);
    }

    private static String currency(@Nullable Money money) {
        return money == null ? "" : money.currency().getCurrencyCode();
    }

    private LeadCells() {}
}
