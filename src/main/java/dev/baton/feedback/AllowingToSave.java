package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What somebody says to his message being saved: yes, yes without his name, or no. */
final class AllowingToSave implements ActionHandler {

    private static final Reply ANSWERED = Reply.onlyYou("You have answered that already, or nobody asks any more.");

    private final String name;
    private final Drafts drafts;
    private final Saving saving;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    AllowingToSave(
            String name, Drafts drafts, Saving saving, Directory directory, Commits commits, InstantSource clock) {
        this.name = name;
        this.drafts = drafts;
        this.saving = saving;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return name;
    }

    /** Whoever wrote something may say no to it. */
    @Override
    public Role needs() {
        return Role.GUEST;
    }

    @Override
    public Reply handle(Action action) {
        return drafts.request(action, action.argument())
                .filter(request -> request.value().author().equals(action.person()))
                .map(request -> answer(action, request))
                .orElse(ANSWERED);
    }

    private Reply answer(Action action, Versioned<Request> found) {
        var organization = action.organization();
        var request = found.value();
        var writes = new ArrayList<Write>();
        writes.add(drafts.remove(found));
        directory
                .accountOf(organization, action.person())
                .ifPresent(account -> writes.add(Outgoing.refresh(RequestCards.headline(request, account))
                        .add(organization)));
        if (name.equals(FeedbackActions.FORBID)) {
            writes.addAll(tell(action, request, "would rather not have passed on what you asked about."));
            return commits.commit(action, Reply.onlyYou("Then it stays where it is."), writes);
        }
        var pod = directory.versioned(organization, request.pod());
        if (pod.isEmpty()) {
            return Reply.onlyYou("The pod that it was for is gone, so nothing is posted.");
        }
        var unnamed = name.equals(FeedbackActions.ALLOW_UNNAMED);
        var voice = Voice.of(action.person(), unnamed, clock.instant());
        var telling = Telling.by(voice, request.link(), request.belonging());
        var item = saving.item(organization, pod.get().value(), request.heard(), telling);
        writes.addAll(saving.writes(organization, pod.get().value(), item, null));
        writes.add(directory.unchanged(pod.get()));
        writes.addAll(tell(action, request, "said yes. It is with marketing now."));
        return commits.commit(
                action,
                OwnWords.receipt(
                        "Thank you. " + Saving.named(voice) + " You hear what becomes of it.", item, action.person()),
                writes);
    }

    private List<Write> tell(Action action, Request request, String words) {
        var organization = action.organization();
        var card = Card.of(Text.of(directory.nameOf(organization, action.person()) + " " + words));
        return directory.accountOf(organization, request.by()).stream()
                .map(account -> Outgoing.direct(account, new MessageId("feedback-said:" + request.id()), card)
                        .add(organization))
                .toList();
    }
}
