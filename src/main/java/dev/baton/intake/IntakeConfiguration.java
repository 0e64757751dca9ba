package dev.baton.intake;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.Role;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.TakingForm;
import dev.baton.store.Store;
import dev.baton.store.Vault;
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

    @Bean
    ActionHandler openSourceSettings(SettingUpSource settings) {
        return new Deed(SourceActions.SETTINGS, settings::open);
    }

    @Bean
    SubmissionHandler takeSourceSettings(SettingUpSource settings) {
        return new TakingForm(SourceActions.SETTINGS, settings::take, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler settleSource(SettingUpSource settings) {
        return new Deed(SourceActions.SETTLE, settings::settle);
    }

    @Bean
    ActionHandler openMapping(WritingMapping writing) {
        return new Deed(SourceActions.MAPPING, writing::open);
    }

    @Bean
    SubmissionHandler takeMapping(WritingMapping writing) {
        return new TakingForm(SourceActions.MAPPING, writing::take, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler undoMapping(WritingMapping writing) {
        return new Deed(SourceActions.UNDO_MAPPING, writing::undo);
    }
}
