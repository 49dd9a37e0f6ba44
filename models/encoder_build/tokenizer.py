"""The tokenizer of the trimmed encoder: Unigram + nmt_nfkc + Metaspace, as the original XLM-R tokenizer works."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from typing import Any

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
MAX_TOKENS = 256


def nmt_nfkc_charsmap() -> bytes:
    """The compiled charsmap of sentencepiece's rule `nmt_nfkc`: any freshly trained model carries it."""
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2 as proto

    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f"] * 8), model_writer=written, vocab_size=10, model_type="unigram",
        normalization_rule_name="nmt_nfkc", hard_vocab_limit=False, minloglevel=5,
    )  # fmt: skip
    model = proto.ModelProto()
    model.ParseFromString(written.getvalue())
    charsmap: bytes = model.normalizer_spec.precompiled_charsmap
    return charsmap


def build(pieces: Sequence[str], scores: Sequence[float], charsmap: bytes) -> str:
    """The text of `tokenizer.json`. pieces[:4] are the special tokens; index in `pieces` = embedding row."""
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    vocab = [(piece, float(round(score, 4))) for piece, score in zip(pieces, scores, strict=True)]
    tokenizer = Tokenizer(models.Unigram(vocab, unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Precompiled(charsmap), normalizers.Strip(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    text: str = tokenizer.to_str(pretty=False)
    return text


def config() -> dict[str, Any]:
    """`tokenizer_config.json`: a generic fast tokenizer, no Python tokenizer class needed."""
    return {
        "tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": MAX_TOKENS, "bos_token": "<s>",
        "cls_token": "<s>", "eos_token": "</s>", "sep_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>",
        "clean_up_tokenization_spaces": False, "model_input_names": ["input_ids", "attention_mask"],
    }  # fmt: skip


def dump(value: Any) -> str:
    """JSON as it is written in the model folder: sorted, indented, one final newline."""
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
