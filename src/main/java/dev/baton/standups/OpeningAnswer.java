package dev.baton.standups;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code Answer}: opens the form with what the person said so far, or with what he planned last time. */
final class OpeningAnswer implements ActionHandler {

    /** So many of a person's former answers are looked at for a plan. */
    private static final int LOOKED_AT = 5;

    private final Answering answering;
    private final Rounds rounds;
    private final Blockers blockers;

    OpeningAnswer(Answering answering, Rounds rounds, Blockers blockers) {
        this.answering = answering;
        this.rounds = rounds;
        this.blockers = blockers;
    }

    @Override
    public String action() {
        return StandupActions.ANSWER;
    }

    @Override
    public Reply handle(Action action) {
        return answering.forAsked(action, action.argument(), (found, late) -> {
            var round = found.value();
            var values = values(action.organization(), round, action.person(), late);
            var open = blockers.openBefore(action.organization(), round.id(), action.person());
            return new Reply.Ask(AnswerForm.of(round, values, open, late));
        });
    }

    private List<String> values(OrganizationId organization, Round round, PersonId person, boolean late) {
        var mine = rounds.answer(organization, round.id(), person).map(found -> found.value());
        var values = new ArrayList<>(Collections.nCopies(round.questions().size(), ""));
        if (late && mine.filter(Answer::isInTime).isPresent()) {
            return mine.map(Answer::added).map(Answer.Given::values).orElse(values);
        }
        if (mine.isPresent() && mine.get().said() instanceof Answer.Given(var said)) {
            return said;
        }
        var plan = round.indexOf(Question.Plan.class);
        if (plan >= 0) {
            values.set(plan, lastPlan(organization, round, person));
        }
        return values;
    }

    private String lastPlan(OrganizationId organization, Round round, PersonId person) {
        return rounds.of(organization, person, round.id().standup(), LOOKED_AT).stream()
                .filter(answer -> answer.round().day().isBefore(round.id().day()))
                .filter(Answer::isGiven)
                .findFirst()
                .flatMap(answer -> rounds.find(organization, answer.round())
                        .map(former -> answer.lastTo(former.value().indexOf(Question.Plan.class))))
                .orElse("");
    }
}
