"""Pure arithmetic of an LKjIP: capaian, serapan, IKM, history, the fact ledger. Imports only domain."""
