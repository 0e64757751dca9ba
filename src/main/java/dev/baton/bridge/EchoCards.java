package dev.baton.bridge;

import dev.baton.bridge.Echo.Words;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.Optional;

/** How an echo looks: who wrote it, on which platform, and what. */
final class EchoCards implements HeadlineSource {

    private final Echoes echoes;
    private final Directory directory;

    EchoCards(Echoes echoes, Directory directory) {
        this.echoes = echoes;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return Echo.KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return echoes.find(organization, reference)
                .map(Versioned::value)
                .flatMap(echo -> Optional.ofNullable(echo.words())
                        .map(words -> card(
                                directory.nameOf(organization, echo.author()),
                                platform(
                                        echo.source().conversation().workspace().platform()),
                                words)));
    }

    private static Card card(String author, String platform, Words words) {
        var head = Text.of("").and(new Text.Strong(author)).and(" in " + platform);
        if (words.text().plain().isBlank() && words.hasFiles()) {
            return Card.of(head.and(" sent a file, which is only there."));
        }
        var said = Card.of(head.and(": ").and(words.text()));
        return words.hasFiles()
                ? said.and(new Part.Note(Text.of("With a file, which is only in " + platform + ".")))
                : said;
    }

    private static String platform(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
