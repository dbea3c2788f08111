"""What admins did, in an order that can be checked afterwards."""
