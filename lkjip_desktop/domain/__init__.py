"""What an LKjIP is: the plain, typed values that every layer shares. Imports nothing of ours."""
