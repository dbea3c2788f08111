"""The counsellor's desk: today, the people in one's care, notes, promises, hours and load. It sees most other features;
none of them sees it.
"""
