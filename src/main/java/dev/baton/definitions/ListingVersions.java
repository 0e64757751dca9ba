package dev.baton.definitions;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import java.util.List;

/** {@code /lead definition history}: all versions, who signed each and when, and why it was made. */
final class ListingVersions implements CommandHandler {

    private final MeantPod pods;
    private final Books books;

    ListingVersions(MeantPod pods, Books books) {
        this.pods = pods;
        this.books = books;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(
                DefinitionCards.HISTORY, "[POD] [vNUMBER] [PAGE]", "shows what was agreed before, by whom and why");
    }

    @Override
    public Reply handle(Command command) {
        return pods.of(command, DefinitionCards.HISTORY, (pod, more) -> show(command, pod, more));
    }

    static boolean isVersion(String word) {
        return word.matches("[vV]\\d{1,6}");
    }

    private Reply show(Command command, Pod pod, List<String> more) {
        var versions = books.versions(Realms.of(command.organization()), pod.id());
        var wanted = more.stream().filter(ListingVersions::isVersion).findFirst();
        if (wanted.isEmpty()) {
            return new Reply.OnlyYou(DefinitionCards.history(pod, versions, Page.wanted(more)));
        }
        var number = Integer.parseInt(wanted.get().substring(1));
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .<Reply>map(version ->
                        new Reply.OnlyYou(DefinitionCards.version(pod, version, versions, Page.wanted(more))))
                .orElseGet(() -> Reply.onlyYou("There is no version " + number + "."));
    }
}
