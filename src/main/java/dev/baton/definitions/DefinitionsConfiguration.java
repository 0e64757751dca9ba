package dev.baton.definitions;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Directory;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import dev.baton.schedule.Schedules;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Books.class,
    Definitions.class,
    Finding.class,
    AskCards.class,
    Telling.class,
    Consequences.class,
    Prompting.class,
    Settling.class,
    Editing.class,
    Proposing.class,
    Signing.class,
    MeantPod.class,
    ShowingDefinition.class,
    ListingVersions.class,
    ShowingDrift.class,
    Reminding.class,
    FollowingLeads.class,
    MovingDrift.class,
    AuditedDefinitions.class
})
class DefinitionsConfiguration {

    @Bean
    DriftReport driftReport(
            Books books, ObjectProvider<Citations> citations, Directory directory, Schedules schedules) {
        return new DriftReport(books, Optional.ofNullable(citations.getIfAvailable()), directory, schedules);
    }

    @Bean
    ActionHandler beginDefinition(Editing editing) {
        return new Pressing(DefinitionActions.BEGIN, editing::begin);
    }

    @Bean
    ActionHandler beginEmptyDefinition(Editing editing) {
        return new Pressing(DefinitionActions.BEGIN_EMPTY, editing::beginEmpty);
    }

    @Bean
    ActionHandler showClauses(Editing editing) {
        return new Pressing(DefinitionActions.CLAUSES, editing::show);
    }

    @Bean
    ActionHandler openFieldClause(Editing editing) {
        return new Pressing(DefinitionActions.FIELD, editing::openFields);
    }

    @Bean
    SubmissionHandler takeFieldClause(Editing editing) {
        return new TakingForm(DefinitionActions.FIELD, editing::takeFields);
    }

    @Bean
    ActionHandler openStatementClause(Editing editing) {
        return new Pressing(DefinitionActions.STATEMENT, editing::openStatement);
    }

    @Bean
    SubmissionHandler takeStatementClause(Editing editing) {
        return new TakingForm(DefinitionActions.STATEMENT, editing::takeStatement);
    }

    @Bean
    ActionHandler removeClause(Editing editing) {
        return new Pressing(DefinitionActions.REMOVE, editing::remove);
    }

    @Bean
    ActionHandler openOrderOfClauses(Editing editing) {
        return new Pressing(DefinitionActions.ORDER, editing::openOrder);
    }

    @Bean
    SubmissionHandler takeOrderOfClauses(Editing editing) {
        return new TakingForm(DefinitionActions.ORDER, editing::takeOrder);
    }

    @Bean
    ActionHandler showProposal(Proposing proposing) {
        return new Pressing(DefinitionActions.OPEN, proposing::show);
    }

    @Bean
    ActionHandler askWhyProposed(Proposing proposing) {
        return new Pressing(DefinitionActions.PROPOSE, proposing::askWhy);
    }

    @Bean
    SubmissionHandler proposeDefinition(Proposing proposing) {
        return new TakingForm(DefinitionActions.PROPOSE, proposing::propose);
    }

    @Bean
    ActionHandler askWhetherToWithdraw(Proposing proposing) {
        return new Pressing(DefinitionActions.WITHDRAW, proposing::askWhetherToWithdraw);
    }

    @Bean
    SubmissionHandler withdrawProposal(Proposing proposing) {
        return new TakingForm(DefinitionActions.WITHDRAW, proposing::withdraw);
    }

    @Bean
    ActionHandler signDefinition(Signing signing) {
        return new Pressing(DefinitionActions.SIGN, signing::sign);
    }

    @Bean
    ActionHandler takeSignatureBack(Signing signing) {
        return new Pressing(DefinitionActions.TAKE_BACK, signing::takeBack);
    }

    @Bean
    ActionHandler askWhyDeclined(Signing signing) {
        return new Pressing(DefinitionActions.DECLINE, signing::askWhyNot);
    }

    @Bean
    SubmissionHandler declineDefinition(Signing signing) {
        return new TakingForm(DefinitionActions.DECLINE, signing::decline);
    }
}
