package dev.baton.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Salesforce's SOAP, read without document types and entities. The session's id that it may hold is left out. */
final class OutboundMessage {

    static final String NAMESPACE = "http://soap.sforce.com/2005/09/outbound";

    /** Salesforce sends at most 100 notifications at once. */
    private static final int MOST = 100;

    /** What came of reading. */
    sealed interface Result {

        /**
         * It can be read.
         *
         * @param organization Salesforce's id of who sends
         */
        record Read(String organization, List<Item> items) implements Result {}

        record Broken(String reason) implements Result {}
    }

    static Result read(String xml) {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            var root = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
            return child(root, "Body")
                    .flatMap(body -> child(body, "notifications"))
                    .filter(each -> NAMESPACE.equals(each.getNamespaceURI()))
                    .map(OutboundMessage::notifications)
                    .orElseGet(() -> new Result.Broken("This is no Outbound Message of Salesforce."));
        } catch (SAXException | IOException e) {
            return new Result.Broken("This is no XML that Baton reads: it is malformed, or declares a document type.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static Result notifications(Element message) {
        var organization = text(message, "OrganizationId");
        var action = text(message, "ActionId");
        var found = children(message)
                .filter(each -> "Notification".equals(each.getLocalName()))
                .toList();
        return found.isEmpty() || found.size() > MOST
                ? new Result.Broken("An Outbound Message has 1 to " + MOST + " notifications.")
                : new Result.Read(
                        organization,
                        found.stream().map(each -> item(each, action)).toList());
    }

    private static Item item(Element notification, String action) {
        var id = text(notification, "Id");
        var object = child(notification, "sObject");
        if (id.isEmpty() || object.isEmpty()) {
            return Item.flawed("A notification has no Id or no sObject.");
        }
        var type = object.get().getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
        var fields = new LinkedHashMap<String, Object>();
        children(object.get()).forEach(field -> {
            var value = text(field);
            if (!value.isEmpty()) {
                fields.put(field.getLocalName(), value);
            }
        });
        return new Item(
                id,
                Map.of(
                        "notification",
                        id,
                        "action",
                        action,
                        "type",
                        type.substring(type.indexOf(':') + 1),
                        "object",
                        fields));
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(each -> name.equals(each.getLocalName())).findFirst();
    }

    private static Stream<Element> children(Element parent) {
        return nodes(parent).flatMap(each -> each instanceof Element element ? Stream.of(element) : Stream.empty());
    }

    private static Stream<Node> nodes(Element parent) {
        var nodes = new ArrayList<Node>();
        for (var each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            nodes.add(each);
        }
        return nodes.stream();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(OutboundMessage::text).orElse("");
    }

    /** Of the element itself; what is nested deeper doesn't count. */
    private static String text(Element element) {
        return nodes(element)
                .flatMap(each -> each instanceof Text words ? Stream.of(words.getData()) : Stream.empty())
                .collect(Collectors.joining())
                .strip();
    }

    /** The parser would print what it reads. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // it can be read all the same
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }

    private OutboundMessage() {}
}
