package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.pods.FieldSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sales said when a lead was lost, or returned with words of its own. */
final class LeadsAsFeedback implements FieldSource {

    private static final String KIND = "lead";
    private static final int COMPANY = 80;

    private final Leads leads;

    LeadsAsFeedback(Leads leads) {
        this.leads = leads;
    }

    /** A button, if it was lost or returned last and something was said. */
    static Optional<Button> buttonFor(Lead lead) {
        return lead.progress()
                .last()
                .filter(LeadsAsFeedback::isSaid)
                .map(step -> FieldSource.button(KIND, lead.id().value()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Any member may look a lead up. */
    @Override
    public Optional<Found> find(Interaction by, String id) {
        return leads.find(by, id).flatMap(found -> {
            var lead = found.value();
            return lead.progress().history().reversed().stream()
                    .filter(LeadsAsFeedback::isSaid)
                    .findFirst()
                    .flatMap(step -> Optional.ofNullable(step.by())
                            .map(person ->
                                    new Found(words(step), person, lead.pod(), belonging(lead), known(lead, step))));
        });
    }

    private static boolean isSaid(Step step) {
        return switch (step.to()) {
            case LOST -> !words(step).isEmpty();
            case RETURNED -> !step.note().isEmpty();
            case OFFERED, ACCEPTED, CONTACTED, MEETING, WON, RECYCLED, MERGED -> false;
        };
    }

    private static String words(Step step) {
        var reason = step.reason();
        return step.note().isEmpty() && reason != null ? reason.label() : step.note();
    }

    private static Belonging belonging(Lead lead) {
        var company = Excerpt.of(lead.particulars().company(), COMPANY);
        return new Belonging("lead", company + " #" + lead.id().code(), "lead show " + lead.id());
    }

    private static Known known(Lead lead, Step step) {
        var known = lead.particulars();
        return new Known(kind(step.reason()), known.company(), known.value(), known.campaign());
    }

    private static String kind(@Nullable Reason reason) {
        return switch (reason) {
            case null -> "";
            case PRICE -> "pricing";
            case COMPETITOR -> "competitor";
            case PRODUCT_GAP -> "gap";
            case NOT_AS_AGREED, NO_FIT, NO_NEED, INCOMPLETE, UNREACHABLE, DUPLICATE, OTHER_RETURN -> "";
            case OVERTURNED, ERASED -> "";
            case NO_DECISION, NO_BUDGET, OTHER_LOSS -> "";
            case NOT_NOW, BUDGET_LATER, BOUND, SILENT, OTHER_LATER -> "";
        };
    }
}
