package dev.baton.definitions;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a lead gets in private who is asked to sign. It shows what came of that, so that no old button is left. */
final class AskCards implements HeadlineSource {

    private static final String KIND = "definition-ask";

    private final Books books;
    private final Finding finding;
    private final Directory directory;

    AskCards(Books books, Finding finding, Directory directory) {
        this.books = books;
        this.finding = finding;
        this.directory = directory;
    }

    /** One for each revision that somebody is asked to sign. */
    static PrivateHeadline ask(PodId pod, Proposal asked, PersonId person, AccountId account) {
        return new PrivateHeadline(KIND, pod + " " + asked.revision() + " " + person, account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var words = reference.split(" ", 3);
        var revision = Integer.parseInt(words[1]);
        var person = new PersonId(words[2]);
        return directory
                .pod(organization, new PodId(words[0]))
                .flatMap(pod -> books.find(Realms.of(organization), pod.id())
                        .map(Versioned::value)
                        .map(definition -> card(organization, pod, definition, revision, person)));
    }

    private Card card(OrganizationId organization, Pod pod, Definition definition, int revision, PersonId person) {
        var open = definition.proposal();
        return open != null && open.isAsked() && open.revision() == revision
                ? card(pod, definition, open, finding.leaders(organization, pod), person)
                : said(pod, ended(definition, revision));
    }

    private static Card card(Pod pod, Definition definition, Proposal open, Leaders leaders, PersonId person) {
        if (leaders.sidesOf(person).stream().anyMatch(open.unsigned()::contains)) {
            return asking(pod, definition, open, leaders, person);
        }
        var hasSigned = open.signatures().stream().anyMatch(each -> each.by().equals(person));
        return said(
                pod,
                hasSigned
                        ? Text.of("You have signed it. It holds once both sides have signed. ")
                                .and(DefinitionCards.SHOW_CODE)
                                .and(" shows how it stands.")
                        : Text.of("Your signature isn't needed any more. You don't have to do anything."));
    }

    private static Card asking(Pod pod, Definition definition, Proposal open, Leaders leaders, PersonId person) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title(pod)));
        parts.add(new Part.Paragraph(
                Text.of(open.by()).and(" proposes what both sides agree on. Please sign or say why not.")));
        var page = ProposalCards.changes(definition, open, 1, parts);
        var target = Target.of(definition, page.hasMore() ? 2 : 1).toString();
        if (leaders.sidesOf(person).size() > 1) {
            parts.add(new Part.Note(Text.of("You lead both sides, so your signature counts for both.")));
        }
        var buttons = new ArrayList<Button>();
        if (!page.hasMore()) {
            buttons.addAll(ProposalCards.signing(open, leaders, person, target));
        }
        buttons.add(Button.press(page.hasMore() ? "Read on" : "See it all", DefinitionActions.OPEN, target)
                .opening());
        parts.add(Part.Buttons.of(buttons.toArray(Button[]::new)));
        return new Card(title(pod), parts);
    }

    private static Text ended(Definition definition, int revision) {
        return definition
                .ended(revision)
                .map(ended -> switch (ended.how()) {
                    case HOLDS ->
                        Text.of("Both sides have signed it. It has become version " + ended.version() + ". ")
                                .and(DefinitionCards.SHOW_CODE)
                                .and(" shows what holds.");
                    case DECLINED ->
                        Text.of("The proposal was declined, and is a draft again."
                                + " You are asked again if it is proposed once more.");
                    case WITHDRAWN -> Text.of("The proposal was withdrawn. You don't have to do anything.");
                    case CHANGED ->
                        Text.of("The proposal was changed. You are asked again if it is proposed once more.");
                })
                .orElseGet(() -> Text.of("This isn't proposed any more. ")
                        .and(DefinitionCards.SHOW_CODE)
                        .and(" shows what holds."));
    }

    private static Card said(Pod pod, Text text) {
        return new Card(
                title(pod) + ": " + text.plain(), List.of(new Part.Heading(title(pod)), new Part.Paragraph(text)));
    }

    private static String title(Pod pod) {
        return "What makes a lead ready for " + pod.name();
    }

    /** What those see who haven't signed after a while. They do so on the card that is kept up to date. */
    static Card reminder(Pod pod, Definition definition) {
        var text = Text.of(title(pod) + " still waits for your signature. Please sign, or say why not."
                + " The card that asks you is further up in this conversation.");
        var see = Button.press(
                        "See the proposal",
                        DefinitionActions.OPEN,
                        Target.of(definition, 1).toString())
                .opening();
        return new Card(text.plain(), List.of(new Part.Paragraph(text), Part.Buttons.of(see)));
    }
}
