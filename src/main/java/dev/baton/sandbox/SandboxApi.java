package dev.baton.sandbox;

import dev.baton.chat.Card;
import dev.baton.chat.CardPreview;
import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.sandbox.Views.PreviewView;
import dev.baton.store.Json;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;

/** What the page asks for. Its types are the port's own, as {@link Json} writes them. */
@Hidden
@RestController
@Conditional(WhenOn.class)
@RequestMapping(path = "/sandbox/api", produces = MediaType.APPLICATION_JSON_VALUE)
class SandboxApi {

    private static final int MOST = 1_000;

    private final Desk desk;
    private final Doing doing;
    private final Interactions interactions;
    private final LiveUpdates updates;
    private final List<CardPreview> previews;

    SandboxApi(
            Desk desk,
            Doing doing,
            Interactions interactions,
            LiveUpdates updates,
            ObjectProvider<CardPreview> previews) {
        this.desk = desk;
        this.doing = doing;
        this.interactions = interactions;
        this.updates = updates;
        this.previews = previews.orderedStream().toList();
    }

    /** Opens a channel; one of that name that is there already is opened as it is. */
    record Opening(String as, String name, String topic) {}

    /** Says that everything up to an instant was read. */
    record Read(String as, String conversation, Instant upTo) {}

    @GetMapping("workspace")
    String workspace(@RequestParam String as) {
        return Views.json(desk.workspace(Cast.member(as), interactions.verbs()));
    }

    @GetMapping("unread")
    String unread(@RequestParam String as) {
        return Views.json(desk.unread(Cast.member(as)));
    }

    @GetMapping("messages")
    String messages(@RequestParam String conversation, @RequestParam(defaultValue = "100") int limit) {
        return Views.json(desk.messages(conversation, Math.clamp(limit, 1, MOST)));
    }

    @GetMapping("thread")
    String thread(@RequestParam String root) {
        return Views.json(desk.thread(root, MOST));
    }

    @GetMapping("preview")
    String preview(@RequestParam String message) {
        return preview(desk.card(message));
    }

    /** The same for a reply that only one person saw, which is nowhere kept. */
    @PostMapping("preview")
    String preview(@RequestBody byte[] card) {
        return preview(read(Card.class, card));
    }

    private String preview(Card card) {
        return Views.json(previews.stream()
                .map(each -> new PreviewView(each.platform(), each.json(card)))
                .toList());
    }

    @PostMapping("say")
    String say(@RequestBody byte[] body) {
        return handle(Deed.Say.class, body);
    }

    @PostMapping("press")
    String press(@RequestBody byte[] body) {
        return handle(Deed.Press.class, body);
    }

    @PostMapping("submit")
    String submit(@RequestBody byte[] body) {
        return handle(Deed.Submit.class, body);
    }

    @PostMapping("visit")
    String visit(@RequestBody byte[] body) {
        return handle(Deed.Visit.class, body);
    }

    @PostMapping("react")
    String react(@RequestBody byte[] body) {
        return handle(Deed.React.class, body);
    }

    @PostMapping("invite")
    String invite(@RequestBody byte[] body) {
        return handle(Deed.Invite.class, body);
    }

    private String handle(Class<? extends Deed> type, byte[] body) {
        return Json.write(Reply.class, doing.handle(read(type, body)));
    }

    @PostMapping("channels")
    String open(@RequestBody byte[] body) {
        var opening = read(Opening.class, body);
        if (!Cast.member(opening.as()).role().covers(Role.MEMBER)) {
            throw new Unacceptable("Guests can't open channels. Act as somebody else for that.");
        }
        return Views.json(desk.open(opening.name(), opening.topic()));
    }

    @PostMapping("read")
    String markRead(@RequestBody byte[] body) {
        var read = read(Read.class, body);
        desk.read(Cast.member(read.as()), read.conversation(), read.upTo());
        return "{}";
    }

    static <T> T read(Class<T> type, byte[] body) {
        return Json.mapper()
                .readerFor(type)
                .with(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .readValue(body);
    }

    /** Ends when the page is gone. It holds a virtual thread only. */
    @GetMapping(path = "live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void live(HttpServletResponse response) throws IOException {
        if (!updates.begin()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        updates.tell(response.getWriter());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unacceptable(Unacceptable e) {
        return ResponseEntity.badRequest().body(Views.error(String.valueOf(e.getMessage())));
    }

    @ExceptionHandler({JacksonException.class, HttpMessageNotReadableException.class})
    ResponseEntity<Map<String, String>> unreadable() {
        return ResponseEntity.badRequest().body(Views.error("That request can't be read."));
    }

    @ExceptionHandler(StaleWrite.class)
    ResponseEntity<Map<String, String>> overtaken() {
        return ResponseEntity.status(HttpServletResponse.SC_CONFLICT)
                .body(Views.error("Others changed the same thing at the same moment. Please try once more."));
    }

    @ExceptionHandler(StoreUnavailable.class)
    ResponseEntity<Map<String, String>> away() {
        return ResponseEntity.status(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .body(Views.error("Baton can't reach its memory right now. Please try again in a minute."));
    }
}
