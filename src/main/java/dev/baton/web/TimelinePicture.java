package dev.baton.web;

import dev.baton.chat.Excerpt;
import dev.baton.people.Timeline;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a timeline. What a bar's look means is written beside it, and looks differ in more than colour. Whatever people
 * typed stays within its place.
 */
final class TimelinePicture {

    /** Teams wants pictures of at most 1,024 dots each way and 1 MB. */
    private static final int WIDTH = 1_000;

    private static final int TOP = 78;
    private static final int ROW = 42;
    private static final int BAR = 22;
    private static final int MARGIN = 16;
    private static final int BARS_FROM = 290;
    private static final int BARS_TO = 830;
    private static final int GAP = 10;
    private static final int TICK = 56;

    private static final Color TEXT = new Color(0x1f2328);
    private static final Color SMALL_PRINT = new Color(0x57606a);
    private static final Color LINE = new Color(0xd8dee4);
    private static final Color BAR_COLOUR = new Color(0x5b7fb5);
    private static final Color STRONG_COLOUR = new Color(0x1d4f91);
    private static final Color TODAY = new Color(0xb42318);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0);

    private static final Font FONT = DrawnText.font(16);
    private static final Font SMALL = DrawnText.font(13);
    private static final Font TITLE = DrawnText.font(20);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Timeline timeline;
    private final Days days;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final int bottom;

    private TimelinePicture(Timeline timeline) {
        this.timeline = timeline;
        this.days = Days.of(timeline, BARS_FROM, BARS_TO);
        this.bottom = TOP + Math.max(1, timeline.drawn().size()) * ROW;
        var foot = timeline.more().isEmpty() ? MARGIN : MARGIN + ROW / 2;
        this.image = new BufferedImage(WIDTH, bottom + foot, BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
    }

    /** A picture in PNG. */
    static byte[] png(Timeline timeline) {
        var picture = new TimelinePicture(timeline);
        try {
            picture.draw();
            return picture.written();
        } finally {
            picture.graphics.dispose();
        }
    }

    private void draw() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        text(timeline.title(), TITLE, TEXT, MARGIN, 34, WIDTH - 2 * MARGIN);
        ticks();
        var top = TOP;
        for (var row : timeline.drawn()) {
            row(row, top);
            top += ROW;
        }
        today();
        text(timeline.more(), SMALL, SMALL_PRINT, MARGIN, bottom + GAP + MARGIN / 2, BARS_FROM);
    }

    /** One whose words would be in those of today has its line only. */
    private void ticks() {
        var today = days.middle(timeline.today());
        for (var day : days.ticks()) {
            var x = days.start(day);
            graphics.setColor(LINE);
            graphics.drawLine(x, TOP - 6, x, bottom);
            if (Math.abs(x - today) > TICK) {
                text(DAY.format(day), SMALL, SMALL_PRINT, x + 2, TOP - GAP, TICK);
            }
        }
    }

    private void today() {
        var x = days.middle(timeline.today());
        var stroke = graphics.getStroke();
        graphics.setColor(TODAY);
        graphics.setStroke(DASHED);
        graphics.drawLine(x, TOP - 22, x, bottom);
        graphics.setStroke(stroke);
        text("today", SMALL, TODAY, x + 4, TOP - GAP, TICK);
    }

    private void row(Timeline.Row row, int top) {
        var baseline = top + ROW / 2 + 6;
        text(row.label(), FONT, TEXT, MARGIN, baseline, BARS_FROM - MARGIN - GAP);
        text(row.state(), SMALL, TEXT, BARS_TO + GAP, baseline, WIDTH - BARS_TO - GAP - MARGIN);
        var x = days.start(row.from());
        var width = Math.max(4, days.end(row.to()) - x);
        var y = top + (ROW - BAR) / 2;
        switch (row.tone()) {
            case PLAIN -> fill(BAR_COLOUR, x, y + 3, width, BAR - 6);
            case STRONG -> fill(STRONG_COLOUR, x, y, width, BAR);
            case FAINT -> {
                graphics.setColor(SMALL_PRINT);
                graphics.drawRoundRect(x, y + 3, width - 1, BAR - 7, 8, 8);
            }
        }
    }

    private void fill(Color colour, int x, int y, int width, int height) {
        graphics.setColor(colour);
        graphics.fillRoundRect(x, y, width, height, 8, 8);
    }

    private void text(String words, Font font, Color colour, int x, int baseline, int room) {
        graphics.setFont(font);
        graphics.setColor(colour);
        var metrics = graphics.getFontMetrics();
        var shown = DrawnText.of(words);
        var fits = metrics.stringWidth(shown) <= room;
        var cut = fits ? shown : Excerpt.start(shown, room - metrics.charWidth('…'), metrics::stringWidth) + "…";
        var clip = graphics.getClip();
        graphics.clipRect(x, baseline - font.getSize() - 4, room, font.getSize() + 12);
        graphics.drawString(cut, x, baseline);
        graphics.setClip(clip);
    }

    private byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
