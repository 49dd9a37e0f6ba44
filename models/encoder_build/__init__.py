"""Scripts that rebuild the encoder that ships: reader, piece choice, tokenizer, ONNX graph."""
