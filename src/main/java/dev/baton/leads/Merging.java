package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Verb;
import dev.baton.leads.Lead.Outcome;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /lead merge}: two leads that turned out to be the same become one. */
final class Merging implements CommandHandler {

    private static final String NO_LEAD = "Please write the #id of a lead, such as #ABC123.";

    private final Leads leads;
    private final Joining joining;
    private final MergeRights rights;
    private final MergeWrites writing;
    private final Reckonings reckonings;
    private final InstantSource clock;

    Merging(
            Leads leads,
            Joining joining,
            MergeRights rights,
            MergeWrites writing,
            Reckonings reckonings,
            InstantSource clock) {
        this.leads = leads;
        this.joining = joining;
        this.rights = rights;
        this.writing = writing;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("lead merge", "#ID [#ID]", "makes one of two leads that are the same");
    }

    @Override
    public Reply handle(Command command) {
        var named = command.arguments();
        if (named.isEmpty()) {
            return new Reply.Ask(MergeForms.both());
        }
        var one = named(command, named.getFirst());
        if (one.isEmpty()) {
            return unknown(named.getFirst());
        }
        if (named.size() == 1) {
            return which(command, one.get());
        }
        return named(command, named.getLast())
                .map(other -> stays(command, one.get(), other))
                .orElseGet(() -> unknown(named.getLast()));
    }

    /** By its id, short or long; a name may be that of several. */
    private Optional<Versioned<Lead>> named(Interaction by, String typed) {
        var found = leads.named(by.organization(), typed);
        return found.size() == 1 ? leads.find(by, found.getFirst().id().value()) : Optional.empty();
    }

    private static Reply unknown(String typed) {
        return Reply.onlyYou("“" + typed + "” isn't one lead. Each card shows its #id, and /lead show finds it.");
    }

    Reply open(Action action) {
        return leads.find(action, action.argument())
                .map(lead -> which(action, lead))
                .orElse(Handoff.GONE);
    }

    private Reply which(Interaction by, Versioned<Lead> found) {
        var lead = found.value();
        if (lead.state() == State.MERGED) {
            return writing.alreadyMerged(lead);
        }
        if (!rights.mayBegin(by, lead)) {
            return MergeRights.NOT_YOURS;
        }
        var alike = joining.look(by, lead.particulars(), lead.pod()).twins().leads().stream()
                .filter(other -> !other.id().equals(lead.id()))
                .toList();
        return new Reply.Ask(MergeForms.which(lead, alike));
    }

    Reply takeBoth(Submission submission) {
        var one = named(submission, submission.value(MergeForms.ONE));
        var other = named(submission, submission.value(MergeForms.CODE));
        if (one.isPresent() && other.isPresent()) {
            return stays(submission, one.get(), other.get());
        }
        return new Reply.Invalid(Map.of(one.isEmpty() ? MergeForms.ONE : MergeForms.CODE, NO_LEAD));
    }

    Reply takeOther(Submission submission) {
        var one = leads.find(submission, submission.argument());
        if (one.isEmpty()) {
            return Handoff.GONE;
        }
        var code = submission.value(MergeForms.CODE);
        var other =
                code.isEmpty() ? leads.find(submission, submission.value(MergeForms.OTHER)) : named(submission, code);
        return other.map(found -> stays(submission, one.get(), found))
                .orElseGet(() -> new Reply.Invalid(Map.of(MergeForms.CODE, NO_LEAD)));
    }

    private Reply stays(Interaction by, Versioned<Lead> one, Versioned<Lead> other) {
        return refusal(by, one.value(), other.value())
                .orElseGet(() -> new Reply.Ask(MergeForms.stays(one.value(), other.value())));
    }

    private Optional<Reply> refusal(Interaction by, Lead one, Lead other) {
        if (one.id().equals(other.id())) {
            return Optional.of(Reply.onlyYou("That is the same lead twice."));
        }
        for (var lead : List.of(one, other)) {
            if (lead.state() == State.MERGED) {
                return Optional.of(writing.alreadyMerged(lead));
            }
        }
        if (!rights.mayMerge(by, one, other)) {
            return Optional.of(MergeRights.NOT_YOURS);
        }
        return MergeForms.mayGo(one) || MergeForms.mayGo(other)
                ? Optional.empty()
                : Optional.of(Reply.onlyYou("Nothing was merged: both leads are won. A lead that is won stays."));
    }

    Reply take(Submission submission) {
        var ids = submission.argument().split(" ", 2);
        var one = leads.find(submission, ids[0]);
        var other = leads.find(submission, ids.length == 2 ? ids[1] : "");
        if (one.isEmpty() || other.isEmpty()) {
            return Handoff.GONE;
        }
        var refusal = refusal(submission, one.get().value(), other.get().value());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var stays = submission.value(MergeForms.STAYS);
        if (stays.equals(one.get().id())) {
            return merge(submission, one.get(), other.get());
        }
        return stays.equals(other.get().id())
                ? merge(submission, other.get(), one.get())
                : new Reply.Invalid(Map.of(MergeForms.STAYS, "Please pick the lead that stays."));
    }

    private Reply merge(Interaction by, Versioned<Lead> first, Versioned<Lead> other) {
        var reckoning = reckonings.of(by.organization(), other.value());
        var gone = other.value().mergedInto(first.value(), by.person(), clock.instant(), reckoning);
        return switch (gone) {
            case Outcome.Changed(var after) ->
                writing.merge(by, first, first.value().taking(other.value()), other, after);
            case Outcome ignored ->
                Reply.onlyYou(
                        other.value().state() == State.WON
                                ? "Nothing was merged: "
                                        + other.value().particulars().company()
                                        + " is won, so choose it as the one that stays."
                                : "Nothing was merged: too many leads have become one here already.");
        };
    }

    /** Takes back that a lead became part of another one. */
    Reply undo(Interaction by, Versioned<Lead> other, Lead apart) {
        var into = other.value().ties().into();
        var first = into == null ? Optional.<Versioned<Lead>>empty() : leads.find(by, into.value());
        return first.filter(found -> found.value().ties().merged().stream()
                        .anyMatch(each -> each.id().equals(apart.id())))
                .map(found -> writing.part(by, found, found.value().releasing(apart.id()), other, apart))
                .orElseGet(() -> Reply.onlyYou(
                        "The lead of which it is part has become part of another one. Take that back first."));
    }
}
