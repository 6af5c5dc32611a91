"""Text frames to messages and back, with limits.

4 KiB a frame, no unknown fields; JSON text only. What no correct client sends raises ProtocolError
with the close code.
"""

from __future__ import annotations

import msgspec

from home_quiz.errors import ProtocolError
from home_quiz.protocol import close_codes
from home_quiz.protocol.messages import ClientUnion, ServerMessage

MAX_FRAME = 4096

_decoder: msgspec.json.Decoder[ClientUnion] = msgspec.json.Decoder(ClientUnion)
_encoder = msgspec.json.Encoder()


def decode(frame: str | bytes) -> ClientUnion:
    """A client's message. Raises ProtocolError with a close code for what no correct client sends."""
    if isinstance(frame, bytes):
        raise ProtocolError(close_codes.BAD_MESSAGE, "binary frames are not understood; send JSON text")
    raw = frame.encode("utf-8", "surrogatepass")
    if len(raw) > MAX_FRAME:
        raise ProtocolError(close_codes.TOO_BIG, f"a message has at most {MAX_FRAME} bytes")
    try:
        return _decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as wrong:
        raise ProtocolError(close_codes.BAD_MESSAGE, str(wrong)) from None


def encode(message: ServerMessage) -> str:
    """A server's message as the text of one frame."""
    return _encoder.encode(message).decode()
