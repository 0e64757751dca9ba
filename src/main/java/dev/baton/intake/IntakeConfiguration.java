package dev.baton.intake;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Sources.class,
    IntakeGate.class,
    HandingIn.class,
    ShowingSources.class,
    AskingForSource.class,
    MakingSource.class,
    RevokingSource.class,
    AuditedSources.class,
    SourceCards.class,
    SettingUpSource.class,
    Mappings.class,
    ShowingMappings.class,
    WritingMapping.class,
    Troubles.class,
    TakingItems.class,
    AskingForContact.class,
    Senders.class,
    HubSpotSender.class,
    SalesforceMessageSender.class,
    SalesforceChangeSender.class,
    MarketoSender.class,
    PipedriveSender.class,
    WebFormSender.class,
    OwnSender.class
})
class IntakeConfiguration {

    @Bean
    Contacts contacts() {
        return new WebContacts();
    }

    @Bean
    AskingForContact.Parts handingInParts(
            Store store, Vault vault, Sources sources, Mappings mappings, TakingItems taking, Troubles troubles) {
        return new AskingForContact.Parts(store, vault, sources, mappings, taking, troubles);
    }

    private static ActionHandler pressing(String name, Function<Action, Reply> deed) {
        return new Pressing(name, deed, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler askForSource(AskingForSource asking) {
        return pressing(SourceActions.NEW, asking::ask);
    }

    @Bean
    ActionHandler askToRevokeSource(RevokingSource revoking) {
        return pressing(SourceActions.ASK_TO_REVOKE, revoking::ask);
    }

    @Bean
    ActionHandler revokeSource(RevokingSource revoking) {
        return pressing(SourceActions.REVOKE, revoking::revoke);
    }

    @Bean
    ActionHandler openSourceSettings(SettingUpSource settings) {
        return pressing(SourceActions.SETTINGS, settings::open);
    }

    @Bean
    SubmissionHandler takeSourceSettings(SettingUpSource settings) {
        return new TakingForm(SourceActions.SETTINGS, settings::take, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler settleSource(SettingUpSource settings) {
        return pressing(SourceActions.SETTLE, settings::settle);
    }

    @Bean
    ActionHandler openMapping(WritingMapping writing) {
        return pressing(SourceActions.MAPPING, writing::open);
    }

    @Bean
    SubmissionHandler takeMapping(WritingMapping writing) {
        return new TakingForm(SourceActions.MAPPING, writing::take, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler undoMapping(WritingMapping writing) {
        return pressing(SourceActions.UNDO_MAPPING, writing::undo);
    }
}
