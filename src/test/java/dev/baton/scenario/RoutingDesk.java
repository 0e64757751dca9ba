package dev.baton.scenario;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.pods.Traits;
import dev.baton.routing.Batch;
import dev.baton.routing.Decision;
import dev.baton.routing.Request;
import dev.baton.routing.Routing;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Retrying;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people of an office do with routing, and what leads ask of it. */
record RoutingDesk(Office office) {

    Card list(Colleague by) {
        return by.types("lead routing").card();
    }

    /** Adds a rule of the office's pod that gives leads in turn to Sam and Sue, but for the values given. */
    Answer adds(Colleague by, String name, Map<String, List<String>> values) {
        var all = new HashMap<String, List<String>>();
        all.put("name", List.of(name));
        all.put("people", RolesDesk.people(office.sam, office.sue));
        all.putAll(values);
        return by.presses(list(by), "Add a rule").fills(all);
    }

    /** Founds a second pod, in a channel of its own. */
    void foundsAnother(Colleague by, String name) {
        var values = new HashMap<>(office.setupOf(by));
        values.put("name", List.of(name));
        types(by, "second", "setup").fills(values);
    }

    /** Opens the form of a lead where no pod meets. */
    Answer handsOverElsewhere(Colleague by) {
        return types(by, "elsewhere", "lead");
    }

    private Answer types(Colleague by, String channel, String verb) {
        return by.does(new Command(by.context(new ConversationId(office.workspace, channel)), verb));
    }

    static Map<String, List<String>> only(String field, String values) {
        return Map.of("field", List.of(field), "values", List.of(values));
    }

    /** The only rule's card. */
    Card rule(Colleague by) {
        return by.presses(list(by), "Open").card();
    }

    Answer presses(Colleague by, String label) {
        return by.presses(rule(by), label);
    }

    /** Sends a form that opened for somebody else. */
    static Answer forges(Colleague by, Answer opened, Map<String, List<String>> values) {
        var form = opened.submission(values);
        return by.does(new Submission(by.context(null), form.form(), form.argument(), form.values()));
    }

    /** Says so through the form, whether it opens at once or behind a button. */
    Answer covers(Colleague by, Colleague covered, Colleague with, String last) {
        var shown = by.types("lead cover");
        var form = shown.reply instanceof Reply.Ask ? shown : by.presses(shown.card(), "Cover somebody");
        return form.fills(
                Map.of("covered", RolesDesk.people(covered), "by", RolesDesk.people(with), "last", List.of(last)));
    }

    Routing routing() {
        return office.baton.part(Routing.class);
    }

    PodId pod() {
        return office.baton
                .part(Directory.class)
                .podIn(office.organization(), office.channel)
                .orElseThrow()
                .id();
    }

    static Request lead(Map<String, String> traits) {
        return new Request(new Traits(traits), Optional.empty(), false, Baton.CLOCK.instant());
    }

    /** Decides and commits, anew if others were faster, as whoever hands a lead over does. */
    Decision routes(Request request) {
        return Retrying.ifOvertaken(() -> {
            var decision = routing().route(office.organization(), request).orElseThrow();
            commit(decision.writes());
            return decision;
        });
    }

    Decision routes(Map<String, String> traits) {
        return routes(lead(traits));
    }

    Decision next(Map<String, String> traits, Colleague... tried) {
        var had = Set.copyOf(Arrays.stream(tried).map(each -> each.person).toList());
        var decision =
                routing().next(office.organization(), lead(traits), pod(), had).orElseThrow();
        commit(decision.writes());
        return decision;
    }

    void commit(Batch batch) {
        commit(batch.writes());
    }

    private void commit(List<Write> writes) {
        office.baton.part(Store.class).commit(new Realm(office.organization().value()), Operation.anonymous(), writes);
    }
}
