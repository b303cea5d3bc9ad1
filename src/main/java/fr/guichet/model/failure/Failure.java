package fr.guichet.model.failure;

/** Something that could not be done, sorted once, told in one French sentence. */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The closed list of what can go wrong with the file, the folder or an order given. */
  public enum Kind {
    FILE_TOO_NEW("G01"),
    DAMAGED("G02"),
    LOCKED("G03"),
    READ_ONLY("G04"),
    DISK_FULL("G05"),
    NETWORK_FOLDER("G06"),
    NO_SITE("G07"),
    ALREADY_USED("G08"),
    UNREADABLE_FILE("G09"),
    REFUSED("G10"),
    GONE("G11"),
    OTHER("G99");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  private final Kind kind;

  /**
   * @param sentence what is read on the screen or on stderr, in French
   * @param cause what arose, null when the refusal is ours
   */
  public Failure(Kind kind, String sentence, Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  /** A refusal of ours, without a technical cause. */
  public Failure(Kind kind, String sentence) {
    this(kind, sentence, null);
  }

  public Kind kind() {
    return kind;
  }

  /** The code to quote to whoever helps. */
  public String code() {
    return kind.code;
  }
}
