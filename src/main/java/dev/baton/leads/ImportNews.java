package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What people hear when an import has ended. */
final class ImportNews {

    /** A line in the channels of each pod that has got leads, with the way to undo it. */
    static List<Write> inChannels(Directory directory, OrganizationId organization, LeadImport ended) {
        return inChannels(directory, organization, ended, "lead-import:", count -> {
            var line = Text.of(ended.by())
                    .and(" has imported " + ImportCards.count(count, "lead") + ". ")
                    .and(new Text.Code("/lead list all"))
                    .and(" shows them.");
            return ImportCards.undo(ended).map(card(line)::and).orElseGet(() -> card(line));
        });
    }

    /** A line in the same channels, and a word to whoever sent the file. */
    static List<Write> ofUndone(Directory directory, OrganizationId organization, LeadImport undone, PersonId by) {
        var writes = new ArrayList<>(inChannels(
                directory,
                organization,
                undone,
                "lead-import-undone:",
                _ -> card(Text.of(by).and(" has undone an import. " + ImportCards.undone(undone)))));
        directory
                .accountOf(organization, undone.by())
                .map(account -> Outgoing.direct(
                        account,
                        new MessageId("lead-import-undone:" + undone.id()),
                        card(Text.of("Your import is undone. " + ImportCards.undone(undone)))))
                .ifPresent(message -> writes.add(message.add(organization)));
        return writes;
    }

    private static List<Write> inChannels(
            Directory directory, OrganizationId organization, LeadImport ended, String what, IntFunction<Card> card) {
        var account = directory.accountOf(organization, ended.by()).orElse(null);
        var writes = new ArrayList<Write>();
        ended.leads()
                .forEach((id, count) -> directory
                        .pod(organization, new PodId(id))
                        .ifPresent(pod -> writes.addAll(Outgoing.inChannels(
                                organization, pod.channels(), what + ended.id(), card.apply(count), account))));
        return writes;
    }

    /** The same, and a word to whoever sent the file. */
    static List<Write> of(Directory directory, OrganizationId organization, LeadImport ended) {
        var writes = new ArrayList<>(inChannels(directory, organization, ended));
        directory
                .accountOf(organization, ended.by())
                .map(account -> Outgoing.direct(
                        account, new MessageId("lead-import-done:" + ended.id()), card(Text.of(words(ended)))))
                .ifPresent(message -> writes.add(message.add(organization)));
        return writes;
    }

    private static String words(LeadImport ended) {
        return ended.stage() == Stage.HALTED
                ? "Your import has stopped, since the pod that its leads go to is gone. " + ImportCards.progress(ended)
                : "Your import is done: " + ImportCards.count(ended.in(), "lead") + (ended.in() == 1 ? " is" : " are")
                        + " in.";
    }

    private static Card card(Text line) {
        return new Card(line.plain(), List.of(new Part.Paragraph(line)));
    }

    private ImportNews() {}
}
