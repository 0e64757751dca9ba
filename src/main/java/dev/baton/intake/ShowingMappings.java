package dev.baton.intake;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /baton admin mapping}: what Baton makes of what other systems send in their own format. */
final class ShowingMappings implements CommandHandler {

    private static final int SHOWN = 12;
    private static final int LOOKED_AT = 200;
    private static final String TITLE = "Mappings of sources";

    private final Sources sources;
    private final Mappings mappings;

    ShowingMappings(Sources sources, Mappings mappings) {
        this.sources = sources;
        this.mappings = mappings;
    }

    @Override
    public Verb verb() {
        return Verb.administer("admin mapping", "", "changes what is made of what other systems send");
    }

    @Override
    public Reply handle(Command command) {
        var found = sources.latest(command.organization(), LOOKED_AT).stream()
                .filter(source -> source.kind().isMapped())
                .toList();
        var here = found.stream().limit(SHOWN).toList();
        var own = mappings
                .own(command.organization(), here.stream().map(Source::id).toList())
                .stream()
                .collect(Collectors.toMap(Versioned::id, Versioned::value));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(TITLE));
        if (here.isEmpty()) {
            parts.add(
                    new Part.Paragraph(Text.of("No source speaks a format of its own yet. Add one that does first.")));
            parts.add(Part.Buttons.of(Button.run("Sources", "admin source")));
        }
        here.forEach(source -> {
            var mapping = own.get(source.id());
            parts.add(new Part.Paragraph(line(source, mapping)));
            var label = Excerpt.of("Change " + source.name(), Limits.LABEL);
            var change = Button.press(label, SourceActions.MAPPING, source.id()).opening();
            parts.add(
                    mapping == null || mapping.former().isEmpty()
                            ? Part.Buttons.of(change)
                            : Part.Buttons.of(change, WritingMapping.undo(source, mapping.number())));
        });
        if (found.size() > here.size()) {
            parts.add(new Part.Note(Text.of("These are the latest " + SHOWN + ".")));
        }
        return new Reply.OnlyYou(new Card(TITLE, parts));
    }

    private static Text line(Source source, @Nullable OwnMapping mapping) {
        var line = Text.of("")
                .and(new Text.Strong(source.name()))
                .and(", " + source.kind().label() + ": ");
        return mapping == null || mapping.isReady()
                ? line.and("the mapping that comes with Baton")
                : line.and("version " + mapping.number() + " by ")
                        .and(mapping.current().by())
                        .and(" ")
                        .and(mapping.current().at());
    }
}
