package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.scenario.Office.Colleague;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** Reads calendars at their addresses, as programs do that have subscribed to them. */
final class Subscriptions {

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.:-]+(/calendar/[\\w./-]+\\.ics)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Baton baton;

    Subscriptions(Baton baton) {
        this.baton = baton;
    }

    /** The addresses on a card, without where Baton is. */
    List<String> addresses(Card card) {
        return ADDRESS.matcher(card.toString())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Of the calendar with that place on the list, which gets an address if it has none. */
    String address(Colleague who, int place) {
        var arguments = Office.buttons(who.types("calendar").card()).stream()
                .map(Button.Press::argument)
                .distinct()
                .toList();
        return addresses(who.does(new Action(who.context(null), "calendar.make", arguments.get(place)))
                        .card())
                .getFirst();
    }

    String mine(Colleague who) {
        return address(who, 0);
    }

    String podsOf(Colleague who) {
        return address(who, 1);
    }

    HttpResponse<String> fetch(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + baton.port() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<VEvent> events(String path) {
        var answer = fetch(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Biweekly.parse(answer.body()).first().getEvents();
    }

    List<String> uids(String path) {
        return events(path).stream().map(event -> event.getUid().getValue()).toList();
    }
}
