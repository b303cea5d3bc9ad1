package fr.guichet.desk.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes from a whole spreadsheet one that is not, the same for the same seed. */
final class MutatedFiles {

  private static final List<String> EXTENSIONS = List.of("csv", "xlsx", "ods");
  private static final Charset WINDOWS = Charset.forName("windows-1252"); // as the .csv is
  private static final String SIGNS = ";\"\n,=0'<>&\u0000\ufeff";
  private static final List<String> ODD_EXTENSIONS =
      List.of("xls", "txt", "", "XLSX", "CSV", "pdf");
  private static final List<String> ENCODINGS =
      List.of("UTF-16", "UTF-16LE", "UTF-32", "IBM850", "IBM1047", "ISO-8859-15", "x-UTF-16LE-BOM");
  private static final List<String> CELLS =
      List.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "+33",
          "@SUM(A1)",
          "#REF!",
          "#N/A",
          "#VALEUR!",
          "-1",
          "1e308",
          "NaN",
          "99999999999999999999",
          "31/02/2026",
          "29/02/2024",
          "00/00/0000",
          "2026-13-45",
          "46300,9999999",
          "24:60",
          "25h99",
          "-3 h",
          "PT9999999999999H",
          "\u202e\u0000\u0007",
          "\ud83d",
          "é".repeat(5_000),
          " ",
          "\n\n",
          "()[]{}\\*+?^$|",
          "%s%n%d",
          "{0}",
          "${x}");
  private static final List<String> VALUES =
      List.of(
          "-1",
          "0",
          "2147483647",
          "2147483648",
          "99999999999999999999",
          "",
          "NaN",
          "1e308",
          "A0",
          "ZZZZZZ99999999",
          "A1:",
          "A1:XFD1048576",
          "XFD1048576",
          "#REF!",
          "é",
          "PT99999999999999H",
          "PTS",
          "0000-99-99T99",
          "true",
          "s",
          "d");
  private static final Pattern VALUE = Pattern.compile("=\"[^\"<]*\"");
  private static final Pattern WORDS = Pattern.compile("(?<=>)[^<>]+(?=<)");
  private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");
  private static final Pattern REPEATED =
      Pattern.compile("(?<=(repeated|spanned|[cC]ount|r|s|spans)=\")[^\"]*(?=\")");
  private static final int LARGEST_BOMB = 12 << 20;

  private final Path folder;
  private byte[] locked;

  MutatedFiles(Path folder) {
    this.folder = folder;
  }

  /** A file and what was done to it. */
  record Made(Path file, Mutation mutation) {}

  Made make(long seed) throws IOException {
    Random random = new Random(seed);
    Mutation mutation = Mutation.values()[Math.floorMod(seed, Mutation.values().length)];
    String extension = EXTENSIONS.get(random.nextInt(EXTENSIONS.size()));
    byte[] whole = whole(extension);
    String name = "mois-" + seed + ".";
    Path file = folder.resolve(name + extension);
    switch (mutation) {
      case BYTES -> Files.write(file, bytes(random, whole));
      case CUT -> Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
      case PART_BYTES -> Files.write(file, part(random, whole, each -> bytes(random, each)));
      case VALUES ->
          texts(file, random, whole, text -> values(random, text, VALUE, "=\"", VALUES, "\""));
      case ELEMENTS -> texts(file, random, whole, text -> elements(random, text));
      case CELLS -> texts(file, random, whole, text -> cells(random, text));
      case COUNTS -> texts(file, random, whole, text -> counts(random, text));
      case MERGED -> texts(file, random, whole, text -> merged(random, text));
      case ENCODING -> file = text(name, random, MutatedFiles::encoded);
      case QUOTES -> file = text(name, random, MutatedFiles::quoted);
      case EXTENSION -> {
        List<String> others = random.nextBoolean() ? EXTENSIONS : ODD_EXTENSIONS;
        file = Files.write(folder.resolve(name + others.get(random.nextInt(others.size()))), whole);
      }
      case PASSWORD ->
          file = Files.write(file, random.nextInt(3) == 0 ? bytes(random, locked()) : locked());
      case BOMB -> bomb(file, random);
      case NESTED -> Files.write(file, nested(random, archive(random)));
      case ENTITIES ->
          Files.write(file, part(random, archive(random), each -> entities(random, each)));
      case PARTS -> Files.write(file, parts(random, archive(random)));
    }
    return new Made(file, mutation);
  }

  private static byte[] whole(String extension) throws IOException {
    try {
      var resource =
          MutatedFiles.class.getResource("/fr/guichet/takeover/activite-tableur." + extension);
      return Files.readAllBytes(Path.of(resource.toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static byte[] archive(Random random) throws IOException {
    return whole(random.nextBoolean() ? "xlsx" : "ods");
  }

  private static byte[] bytes(Random random, byte[] whole) {
    byte[] bytes = whole.length == 0 ? new byte[1] : whole.clone();
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      int place = random.nextInt(bytes.length);
      bytes[place] =
          switch (random.nextInt(4)) {
            case 0 -> (byte) (bytes[place] ^ 1 << random.nextInt(8));
            case 1 -> (byte) random.nextInt(256);
            case 2 -> bytes[random.nextInt(bytes.length)];
            default -> (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
          };
    }
    return bytes;
  }

  private static boolean isArchive(byte[] whole) {
    return whole[0] == 'P' && whole[1] == 'K';
  }

  /** One part of an archive changed; a text file is its only part. The sheet is met often. */
  private static byte[] part(Random random, byte[] whole, UnaryOperator<byte[]> change)
      throws IOException {
    if (!isArchive(whole)) {
      return change.apply(whole);
    }
    Map<String, byte[]> parts = ZipParts.of(whole);
    List<String> names = new ArrayList<>(parts.keySet());
    List<String> sheets =
        names.stream()
            .filter(
                n -> n.equals("content.xml") || n.contains("sheet1.xml") || n.contains("shared"))
            .toList();
    List<String> from = random.nextInt(3) > 0 ? sheets : names;
    parts.computeIfPresent(
        from.get(random.nextInt(from.size())), (_, bytes) -> change.apply(bytes));
    return ZipParts.archive(parts);
  }

  private static void texts(Path file, Random random, byte[] whole, UnaryOperator<String> change)
      throws IOException {
    Charset charset = isArchive(whole) ? StandardCharsets.UTF_8 : WINDOWS;
    UnaryOperator<byte[]> inBytes =
        bytes -> change.apply(new String(bytes, charset)).getBytes(charset);
    Files.write(file, part(random, whole, inBytes));
  }

  /** Some of what a pattern finds replaced; where it finds nothing, cells are. */
  private static String values(
      Random random, String text, Pattern which, String before, List<String> by, String after) {
    List<MatchResult> found = which.matcher(text).results().toList();
    if (found.isEmpty()) {
      return cells(random, text);
    }
    StringBuilder changed = new StringBuilder(text);
    List<MatchResult> some = new ArrayList<>();
    int changes = 1 + random.nextInt(5);
    for (int i = 0; i < changes; i++) {
      some.add(found.get(random.nextInt(found.size())));
    }
    some.stream()
        .distinct()
        .sorted((a, b) -> b.start() - a.start())
        .forEach(
            m ->
                changed.replace(
                    m.start(), m.end(), before + by.get(random.nextInt(by.size())) + after));
    return changed.toString();
  }

  private static String elements(Random random, String text) {
    List<MatchResult> found = ELEMENT.matcher(text).results().toList();
    if (found.size() < 2) {
      return cells(random, text);
    }
    int a = random.nextInt(found.size());
    int b = Math.min(found.size() - 1, a + random.nextInt(30));
    int from = found.get(a).start();
    int to = found.get(b).end();
    String piece = text.substring(from, to);
    return text.substring(0, from)
        + (random.nextBoolean() ? "" : piece.repeat(1 + random.nextInt(300)))
        + text.substring(random.nextBoolean() ? from : to);
  }

  private static String cells(Random random, String text) {
    boolean xml = text.startsWith("<");
    Pattern which = xml ? WORDS : Pattern.compile("(?<=;)[^;\\n]*(?=;)");
    Matcher any = which.matcher(text);
    return any.find() ? values(random, text, which, "", CELLS, "") : text + CELLS.getFirst();
  }

  private static String counts(Random random, String text) {
    if (text.startsWith("<")) {
      return values(random, text, REPEATED, "", VALUES, "");
    }
    int lines = random.nextInt(20_000);
    String more =
        random.nextBoolean() ? ";".repeat(random.nextInt(2_000_000)) : "x;y\n".repeat(lines);
    return text + more + "\n";
  }

  private static String merged(Random random, String text) {
    String area = VALUES.get(random.nextInt(VALUES.size()));
    String many =
        "<mergeCell ref=\"A%d:C%d\"/>".formatted(random.nextInt(50), random.nextInt(1 << 20));
    return text.replace(
            "</sheetData>",
            "</sheetData><mergeCells><mergeCell ref=\""
                + area
                + "\"/>"
                + many.repeat(1 + random.nextInt(5_000))
                + "</mergeCells>")
        .replaceFirst(
            "<table:table-cell ",
            "<table:table-cell table:number-rows-spanned=\"" + random.nextInt() + "\" ");
  }

  private Path text(String name, Random random, Change change) throws IOException {
    String text = new String(whole("csv"), WINDOWS);
    return Files.write(folder.resolve(name + "csv"), change.of(random, text));
  }

  private interface Change {
    byte[] of(Random random, String text);
  }

  private static byte[] encoded(Random random, String text) {
    Charset charset = Charset.forName(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
    byte[] bytes = text.getBytes(charset);
    int last = Math.max(1, bytes.length - random.nextInt(4));
    return random.nextBoolean() ? bytes : Arrays.copyOf(bytes, last);
  }

  private static byte[] quoted(Random random, String text) {
    StringBuilder quoted = new StringBuilder(text);
    int changes = 1 + random.nextInt(40);
    for (int i = 0; i < changes; i++) {
      String sign = List.of("\"", "\"\"", ";", "\r", "\n", "\t", ",", "'").get(random.nextInt(8));
      quoted.insert(random.nextInt(quoted.length()), sign);
    }
    Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : WINDOWS;
    return quoted.toString().getBytes(charset);
  }

  private byte[] locked() throws IOException {
    if (locked == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (POIFSFileSystem container = new POIFSFileSystem()) {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (OutputStream hidden = encryptor.getDataStream(container)) {
          hidden.write(whole("xlsx"));
        } catch (GeneralSecurityException e) {
          throw new IOException(e);
        }
        container.writeFilesystem(bytes);
      }
      locked = bytes.toByteArray();
    }
    return locked;
  }

  /** A part that goes on: of nothing, of rows, of words, of elements one in another. */
  private static void bomb(Path file, Random random) throws IOException {
    String piece =
        List.of(
                " ",
                "<row><c t=\"str\"><v>x</v></c></row>",
                "<si><t>%d</t></si>".formatted(random.nextInt()),
                "<a>",
                "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")
            .get(random.nextInt(5));
    int size = random.nextInt(10) == 0 ? LARGEST_BOMB : 1 << 20;
    int times = random.nextInt(size) / piece.length();
    Files.write(
        file,
        part(
            random,
            archive(random),
            bytes -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              int at = text.lastIndexOf("</", Math.max(0, text.length() - random.nextInt(60)));
              int place = Math.max(0, at);
              ByteArrayOutputStream large = new ByteArrayOutputStream();
              large.writeBytes(text.substring(0, place).getBytes(StandardCharsets.UTF_8));
              byte[] one = piece.getBytes(StandardCharsets.UTF_8);
              for (int i = 0; i < times; i++) {
                large.writeBytes(one);
              }
              large.writeBytes(text.substring(place).getBytes(StandardCharsets.UTF_8));
              return large.toByteArray();
            }));
  }

  private static byte[] nested(Random random, byte[] whole) throws IOException {
    byte[] inner = whole;
    int depth = 1 + random.nextInt(4);
    for (int i = 0; i < depth; i++) {
      byte[] before = inner;
      inner = part(random, whole, _ -> before);
    }
    return inner;
  }

  private static byte[] entities(Random random, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    String head =
        List.of(
                laughs + "]>",
                "<!DOCTYPE x [<!ENTITY l11 SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY l11 SYSTEM \"file:///dev/zero\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///dev/zero\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY l11 \"" + "a".repeat(100_000) + "\">]>",
                "<!DOCTYPE x SYSTEM \"file:///dev/zero\">")
            .get(random.nextInt(6));
    int after = text.startsWith("<?") ? text.indexOf("?>") + 2 : 0;
    String body = values(random, text.substring(after), WORDS, "", List.of("&l11;".repeat(50)), "");
    return (text.substring(0, after) + head + body).getBytes(StandardCharsets.UTF_8);
  }

  /** A part missing, two that are one another, one that is empty or lies outside. */
  private static byte[] parts(Random random, byte[] whole) throws IOException {
    Map<String, byte[]> parts = ZipParts.of(whole);
    List<String> names = new ArrayList<>(parts.keySet());
    String one = names.get(random.nextInt(names.size()));
    String other = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> parts.remove(one);
      case 1 -> parts.put(one, parts.put(other, parts.get(one)));
      case 2 -> parts.put(one, new byte[0]);
      case 3 -> parts.put("../" + one, parts.remove(one));
      default -> {
        for (int i = 0; i < 11_000; i++) {
          parts.put("part" + i + ".xml.rels", new byte[random.nextInt(2)]);
        }
      }
    }
    return ZipParts.archive(parts);
  }
}
