"""What brings messages out of the house: SMTP, Twilio, Web Push, and files for the demo."""
