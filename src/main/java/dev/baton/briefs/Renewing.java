package dev.baton.briefs;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.pods.Words;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Brings what a pod has of a brief up to date, and says in its thread what has become of it. */
final class Renewing implements TimerHandler {

    private final Archive archive;
    private final Changes changes;
    private final Directory directory;
    private final NotingOnce notes;
    private final Store store;

    Renewing(Archive archive, Changes changes, Directory directory, NotingOnce notes, Store store) {
        this.archive = archive;
        this.changes = changes;
        this.directory = directory;
        this.notes = notes;
        this.store = store;
    }

    @Override
    public String name() {
        return BriefTimers.RENEW;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var space = argument.indexOf(' ');
        var why = argument.substring(space + 1);
        var id = argument.substring(0, space);
        var brief =
                archive.briefs().find(organization, Posting.briefOf(id).value()).map(Versioned::value);
        var posting = archive.postings()
                .find(organization, Posting.briefOf(id), Posting.podOf(id))
                .map(Versioned::value);
        if (brief.isEmpty() || posting.isEmpty()) {
            return;
        }
        var writes = new ArrayList<Write>();
        BriefCards.everywhere(posting.get())
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        note(organization, brief.get(), posting.get(), why)
                .ifPresent(card -> writes.addAll(below(organization, brief.get(), posting.get(), why, card)));
        if (brief.get().stage() != Stage.PUBLISHED
                || !brief.get().current().aim().isFor(posting.get().pod())) {
            writes.addAll(asks(organization, posting.get()));
        }
        store.commitInParts(realm, writes);
        noted(realm, brief.get(), posting.get(), why);
    }

    /** A campaign that was made longer is over a second time. */
    private void noted(Realm realm, Brief brief, Posting posting, String why) {
        var edition = Objects.requireNonNull(brief.edition()).number();
        var run = "renewed:" + posting.id() + ":" + why + ":" + edition;
        var task = new Audit.Task("following campaigns", run);
        if (why.equals(Stage.WITHDRAWN.name())) {
            notes.note(realm, task, brief.id(), "was called off in a pod");
        } else if (why.equals(Stage.OVER.name())) {
            notes.note(realm, task, brief.id(), "was shown as over in a pod");
        } else {
            notes.note(realm, task, brief.id(), "was shown with its changes in a pod");
        }
    }

    private List<Write> below(OrganizationId organization, Brief brief, Posting posting, String why, Card card) {
        var author = directory.accountOf(organization, brief.author()).orElse(null);
        return BriefCards.headlines(posting).stream()
                .map(headline -> Outgoing.below(
                                headline,
                                new MessageId("brief-note:" + posting.id() + ":" + why + "@" + headline.conversation()),
                                card,
                                author)
                        .add(organization))
                .toList();
    }

    private Optional<Card> note(OrganizationId organization, Brief brief, Posting posting, String why) {
        var title = brief.current().aim().title();
        if (why.equals(Stage.WITHDRAWN.name())) {
            return Optional.of(Card.of(
                    Text.of("“" + title + "” is withdrawn: please don't use it any more. There is nothing to do.")));
        }
        if (!Target.isNumber(why)) {
            return Optional.empty();
        }
        var number = Integer.parseInt(why);
        var edition = archive.editions().find(organization, brief.id(), number);
        var before = archive.editions().find(organization, brief.id(), number - 1);
        return edition.flatMap(after -> before.map(former -> note(organization, brief.id(), posting, former, after)));
    }

    private Card note(OrganizationId organization, BriefId brief, Posting posting, Edition former, Edition edition) {
        if (!edition.content().aim().isFor(posting.pod())) {
            return Card.of(Text.of("This brief isn't for this pod any more. There is nothing to do."));
        }
        var labels = changes.between(organization, former.content(), edition.content()).stream()
                .map(FieldChange::label)
                .toList();
        var text = Text.of(edition.by()).and(" has changed this brief: " + Words.list(labels, 6) + ". ");
        var asks = edition.required() == edition.number()
                ? "It matters to everybody, so please acknowledge it again."
                : "Nobody has to acknowledge it again.";
        return new Card(
                "Changed: " + edition.content().aim().title(),
                List.of(
                        new Part.Paragraph(text.and(asks)),
                        Part.Buttons.of(BriefButtons.changes(brief, edition.number()))));
    }

    /** What was asked for says that there is nothing to do. */
    private List<Write> asks(OrganizationId organization, Posting posting) {
        var people = directory
                .pod(organization, posting.pod())
                .map(pod -> pod.people())
                .orElse(Set.of());
        return archive.readers().among(organization, posting.brief(), people).values().stream()
                .map(Versioned::value)
                .filter(reader -> reader.asked() > reader.acknowledged())
                .flatMap(reader -> directory.accountOf(organization, reader.person()).stream()
                        .flatMap(account -> AskingCards.refresh(organization, reader, account).stream()))
                .toList();
    }
}
