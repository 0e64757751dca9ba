package dev.baton.routing;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Directory;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    RoutingStore.class,
    Rulebooks.class,
    Rights.class,
    Editing.class,
    RuleCards.class,
    AuditedRules.class,
    ListingRules.class,
    AddingRule.class,
    ChangingRule.class,
    SettingTurns.class,
    MovingRule.class,
    RemovingRule.class,
    ChoosingFallback.class,
    TryingLead.class,
    Covers.class,
    Covering.class,
    EndingCover.class,
    FollowingPersons.class
})
class RoutingConfiguration {

    /** Where nobody knows whose an account is, it is nobody's; where nobody counts open leads, nobody has any. */
    @Bean
    Routing routing(
            RoutingStore kept,
            Rulebooks books,
            Directory directory,
            Optional<AccountOwners> owners,
            Optional<Workload> workload) {
        return new Routing(new Desk(
                kept,
                books,
                directory,
                owners.orElse((organization, traits) -> Optional.empty()),
                workload.orElse((organization, people) -> Map.of())));
    }

    @Bean
    ActionHandler showRule(ChangingRule changing) {
        return new Pressing(RoutingActions.SHOW, changing::show);
    }

    @Bean
    ActionHandler openNewRule(AddingRule adding) {
        return new Pressing(RoutingActions.ADD, adding::open);
    }

    @Bean
    SubmissionHandler takeNewRule(AddingRule adding) {
        return new TakingForm(RoutingActions.ADD, adding::take);
    }

    @Bean
    ActionHandler openRule(ChangingRule changing) {
        return new Pressing(RoutingActions.CHANGE, changing::open);
    }

    @Bean
    SubmissionHandler takeRule(ChangingRule changing) {
        return new TakingForm(RoutingActions.CHANGE, changing::take);
    }

    @Bean
    ActionHandler openCondition(ChangingRule changing) {
        return new Pressing(RoutingActions.CONDITION, changing::openCondition);
    }

    @Bean
    SubmissionHandler takeCondition(ChangingRule changing) {
        return new TakingForm(RoutingActions.CONDITION, changing::takeCondition);
    }

    @Bean
    ActionHandler openConditions(ChangingRule changing) {
        return new Pressing(RoutingActions.CONDITIONS, changing::openConditions);
    }

    @Bean
    SubmissionHandler takeConditions(ChangingRule changing) {
        return new TakingForm(RoutingActions.CONDITIONS, changing::takeConditions);
    }

    @Bean
    ActionHandler openWeights(SettingTurns turns) {
        return new Pressing(RoutingActions.WEIGHTS, turns::openWeights);
    }

    @Bean
    SubmissionHandler takeWeights(SettingTurns turns) {
        return new TakingForm(RoutingActions.WEIGHTS, turns::takeWeights);
    }

    @Bean
    ActionHandler openNext(SettingTurns turns) {
        return new Pressing(RoutingActions.NEXT, turns::openNext);
    }

    @Bean
    SubmissionHandler takeNext(SettingTurns turns) {
        return new TakingForm(RoutingActions.NEXT, turns::takeNext);
    }

    @Bean
    ActionHandler moveRuleUp(MovingRule moving) {
        return new Pressing(RoutingActions.UP, moving::up);
    }

    @Bean
    ActionHandler moveRuleDown(MovingRule moving) {
        return new Pressing(RoutingActions.DOWN, moving::down);
    }

    @Bean
    ActionHandler pauseRule(MovingRule moving) {
        return new Pressing(RoutingActions.PAUSE, moving::pause);
    }

    @Bean
    ActionHandler resumeRule(MovingRule moving) {
        return new Pressing(RoutingActions.RESUME, moving::resume);
    }

    @Bean
    ActionHandler removeRule(RemovingRule removing) {
        return new Pressing(RoutingActions.REMOVE, removing::remove);
    }

    @Bean
    ActionHandler bringRuleBack(RemovingRule removing) {
        return new Pressing(RoutingActions.UNDO, removing::undo);
    }

    @Bean
    ActionHandler openDefaultPod(ChoosingFallback choosing) {
        return new Pressing(RoutingActions.FALLBACK, choosing::open);
    }

    @Bean
    SubmissionHandler takeDefaultPod(ChoosingFallback choosing) {
        return new TakingForm(RoutingActions.FALLBACK, choosing::take);
    }

    @Bean
    SubmissionHandler takeLeadToTry(TryingLead trying) {
        return new TakingForm(RoutingActions.TRY, trying::take);
    }

    @Bean
    ActionHandler openCover(Covering covering) {
        return new Pressing(RoutingActions.COVER, covering::open);
    }

    @Bean
    SubmissionHandler takeCover(Covering covering) {
        return new TakingForm(RoutingActions.COVER, covering::take);
    }

    @Bean
    ActionHandler endCover(Covering covering) {
        return new Pressing(RoutingActions.END_COVER, covering::end);
    }
}
