"""Drawing: delegates and the shapes they are made of."""
