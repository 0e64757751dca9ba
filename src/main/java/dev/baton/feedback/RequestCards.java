package dev.baton.feedback;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How somebody is asked whether what he wrote may be saved. The card goes with the answer. */
final class RequestCards implements HeadlineSource {

    private static final String KIND = "feedback-request";

    private final Drafts drafts;
    private final Directory directory;

    RequestCards(Drafts drafts, Directory directory) {
        this.drafts = drafts;
        this.directory = directory;
    }

    static PrivateHeadline headline(Request request, AccountId account) {
        return new PrivateHeadline(KIND, request.id(), account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return drafts.request(organization, reference).map(found -> {
            var request = found.value();
            var pod = directory.pod(organization, request.pod());
            var where = pod.map(Pod::name).orElse("the pod");
            return card(directory.nameOf(organization, request.by()), where, request);
        });
    }

    private static Card card(String by, String where, Request request) {
        var summary = by + " would like to pass on to marketing what you wrote.";
        var text = Text.of(summary + " Nothing is posted before you say yes; then marketing of " + where
                + " reads this:\n“" + request.heard().words() + "”");
        var buttons = List.<Button>of(
                Button.primary("Yes", FeedbackActions.ALLOW, request.id()),
                Button.press("Yes, without my name", FeedbackActions.ALLOW_UNNAMED, request.id()),
                Button.press("No", FeedbackActions.FORBID, request.id()));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(text));
        parts.addAll(facts(request));
        parts.add(new Part.Buttons(buttons, Set.of()));
        return new Card(summary, parts);
    }

    /** What marketing reads besides the words. */
    private static List<Part> facts(Request request) {
        var account = request.heard().account();
        var facts = new ArrayList<Fact>();
        if (!account.isEmpty()) {
            facts.add(Fact.of("Account", account));
        }
        facts.addAll(ItemCards.facts(request.heard(), request.belonging()));
        return facts.isEmpty() ? List.of() : List.of(new Part.Facts(facts));
    }
}
